using System.Globalization;
using System.Text.Json;
using IntegrationPoint.Domain.Law.Core;

namespace IntegrationPoint.Domain.Law.Files;

/// <summary>Facts as they stand in case files: names in camel case, ISO dates, null for what is known not to exist.</summary>
public static class FactFile
{
    private static readonly Dictionary<string, Fact> Names = Enum.GetValues<Fact>().GroupBy(FactTable.Name).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    private static readonly Dictionary<string, Fact> InTraining = new(StringComparer.Ordinal)
    {
        ["kind"] = Fact.TrainingKind,
        ["startsOn"] = Fact.TrainingStartsOn,
        ["registered"] = Fact.TrainingRegistered,
        ["followUpShortage"] = Fact.FollowUpShortage,
        ["followUpPromise"] = Fact.FollowUpPromise,
    };

    private static readonly Dictionary<string, Fact> InEmployment = new(StringComparer.Ordinal)
    {
        ["since"] = Fact.EmployedSince,
        ["weeklyHours"] = Fact.WeeklyHours,
        ["subsistenceSecured"] = Fact.SubsistenceSecured,
    };

    /// <exception cref="FormatException">A name is unknown or a value cannot be read; the message names it.</exception>
    public static LegalFacts Read(JsonElement file)
    {
        var facts = LegalFacts.None;
        foreach (var entry in file.EnumerateObject())
        {
            facts = entry.Name switch
            {
                "statusHistory" => History(facts, entry.Value),
                "unclearIdentityPeriods" => facts.WithUnclearIdentity([.. entry.Value.EnumerateArray().Select(p => (Date(entry.Name, p[0]), Date(entry.Name, p[1])))]),
                "trainingContract" => Parts(facts, Fact.TrainingContract, entry, InTraining),
                "employment" => Parts(facts, Fact.Employment, entry, InEmployment),
                _ when Names.TryGetValue(entry.Name, out var fact) => Set(facts, fact, entry),
                _ => throw new FormatException($"There is no fact {entry.Name}."),
            };
        }

        return facts;
    }

    /// <summary>Status since, stay since and toleration since follow from the history.</summary>
    private static LegalFacts History(LegalFacts facts, JsonElement history)
    {
        var steps = history.EnumerateArray().Select(s => (Status: s.GetProperty("status").GetString()!, From: Date("statusHistory", s.GetProperty("from")))).OrderBy(s => s.From).ToList();
        if (steps.Count == 0)
        {
            return facts;
        }

        facts = facts.With(Fact.Status, steps[^1].Status).With(Fact.StatusSince, steps[^1].From).With(Fact.StaySince, steps[0].From);
        var tolerated = steps.AsEnumerable().Reverse().TakeWhile(s => s.Status.StartsWith("tolerated", StringComparison.Ordinal)).ToList();
        return tolerated.Count > 0 ? facts.With(Fact.TolerationSince, tolerated[^1].From) : facts;
    }

    private static LegalFacts Parts(LegalFacts facts, Fact whole, JsonProperty entry, Dictionary<string, Fact> parts)
    {
        if (entry.Value.ValueKind == JsonValueKind.Null)
        {
            return parts.Values.Aggregate(facts.Without(whole), (f, part) => f.Without(part));
        }

        facts = facts.With(whole, true);
        foreach (var part in entry.Value.EnumerateObject())
        {
            facts = parts.TryGetValue(part.Name, out var fact) ? Set(facts, fact, part) : throw new FormatException($"{entry.Name} has no part {part.Name}.");
        }

        return facts;
    }

    private static LegalFacts Set(LegalFacts facts, Fact fact, JsonProperty entry)
    {
        var value = entry.Value;
        if (value.ValueKind == JsonValueKind.Null)
        {
            return facts.Without(fact);
        }

        return (FactTable.Kind(fact), value.ValueKind) switch
        {
            (FactKind.Bool, JsonValueKind.True or JsonValueKind.False) => facts.With(fact, value.GetBoolean()),
            (FactKind.Date, JsonValueKind.String) => facts.With(fact, Date(entry.Name, value)),
            (FactKind.Number, JsonValueKind.Number) => facts.With(fact, value.GetDecimal()),
            (FactKind.Code, JsonValueKind.False) when fact == Fact.RemovalMeasuresPending => facts.With(fact, "false"),
            // A status outside the vocabulary is outside what the rules cover, and answered so.
            (FactKind.Code, JsonValueKind.String) when fact != Fact.Status && !FactTable.Codes(fact).Contains(value.GetString()!) => throw new FormatException($"{entry.Name} has no value {value.GetString()}."),
            (FactKind.Code or FactKind.Country or FactKind.District, JsonValueKind.String) => facts.With(fact, value.GetString()!),
            _ => throw new FormatException($"{entry.Name} cannot be {value.GetRawText()}."),
        };
    }

    private static DateOnly Date(string name, JsonElement value) =>
        DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw new FormatException($"{name} is no day of the form 2016-03-24: {value.GetRawText()}.");
}
