using IntegrationPoint.Domain.Reference;

namespace IntegrationPoint.Domain.Organisations;

/// <summary>What an administrator may say about a body. Kind and key stay: accounts and records go by them.</summary>
public static class BodyCheck
{
    public static (Organisation? Body, IReadOnlyList<FieldError> Errors) New(CodeBook book, BodyProposal typed, DateOnly today)
    {
        var check = new HouseCheck(book, today);
        var first = check.First(nameof(typed.From), typed.From);
        var last = check.Last(nameof(typed.To), typed.To, first);
        var body = new Organisation
        {
            Key = check.Key(nameof(typed.Key), typed.Key),
            Kind = check.Choice(nameof(typed.Kind), CodeLists.BodyKind, typed.Kind, needed: true) ?? "",
            Name = check.Text(nameof(typed.Name), typed.Name, HouseCheck.LongestName),
            ShortName = check.Text(nameof(typed.ShortName), typed.ShortName, HouseCheck.LongestShortName),
            Municipality = check.Choice(nameof(typed.Municipality), CodeLists.Municipality, typed.Municipality, needed: false),
            ValidFrom = first,
        };
        if (check.Errors.Count > 0)
        {
            return (null, check.Errors);
        }

        body.Close(last);
        return (body, []);
    }

    /// <param name="usedSince">The first day of an account there.</param>
    public static IReadOnlyList<FieldError> Change(CodeBook book, Organisation body, BodyProposal typed, DateOnly? usedSince, DateOnly today)
    {
        var check = new HouseCheck(book, today);
        var first = check.First(nameof(typed.From), typed.From, body.ValidTo, usedSince < body.ValidFrom ? body.ValidFrom : usedSince);
        var name = check.Text(nameof(typed.Name), typed.Name, HouseCheck.LongestName);
        var shortName = check.Text(nameof(typed.ShortName), typed.ShortName, HouseCheck.LongestShortName);
        var municipality = check.Choice(nameof(typed.Municipality), CodeLists.Municipality, typed.Municipality, needed: false, body.Municipality);
        if (check.Errors.Count == 0)
        {
            (body.Name, body.ShortName, body.Municipality, body.ValidFrom) = (name, shortName, municipality, first);
        }

        return check.Errors;
    }

    /// <summary>The last day as typed; no day takes an end back.</summary>
    public static (DateOnly? LastDay, IReadOnlyList<FieldError> Errors) End(CodeBook book, Organisation body, string? typed, DateOnly today)
    {
        var check = new HouseCheck(book, today);
        var last = check.Last(nameof(BodyProposal.To), typed, body.ValidFrom);
        return last is null && body.ValidTo is null && check.Errors.Count == 0
            ? (null, [new FieldError(nameof(BodyProposal.To), "admin.codes.error.missing")])
            : (last, check.Errors);
    }
}
