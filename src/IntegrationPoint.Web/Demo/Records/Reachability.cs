using System.Globalization;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Demo.Chance;

namespace IntegrationPoint.Web.Demo.Records;

/// <summary>Phone numbers only from the ranges that the Federal Network Agency keeps free for film and print, mail only at example.org; each for one household.</summary>
public sealed class Reachability
{
    private readonly Queue<string> mobiles = new(Range("0171 39200", 2).Concat(Range("0174 91001", 2)).Concat(Range("0176 040690", 2)));
    private readonly Queue<string> lines = new(Range("0221 4710", 3).Concat(Range("069 90009", 3)).Concat(Range("030 23125", 3)).Concat(Range("040 66969", 3)).Concat(Range("089 99998", 3)));
    private readonly Dictionary<int, string> phones = [];

    public void Write(Person person, Living living, Rng rng)
    {
        if (!living.Plan.Adult || living.Light)
        {
            person.Reach(null, null, null, living.Plan.Age >= 12 ? living.Language : null, null);
            return;
        }

        var phone = Phone(living, rng);
        var mobile = phone?.StartsWith("017", StringComparison.Ordinal) == true;
        var email = rng.Permille(110) ? Mail(living) : null;
        var channel = mobile ? "sms" : rng.Weighted([phone is null ? 0 : 5, 4, 1, email is null ? 0 : 3, 1]) switch { 0 => "phone", 1 => "letter", 2 => "in-person", 3 => "email", _ => "via-person" };
        person.Reach(phone, email, channel, living.Language, rng.Permille(60) ? null : mobile || email is not null);
    }

    private string? Phone(Living living, Rng rng)
    {
        if (living.Cast is { } cast)
        {
            return cast.Phone is { } number ? string.Create(CultureInfo.InvariantCulture, $"0171 39200{number:00}") : null;
        }

        if (living.Plan.Relation is "spouse" or "sibling" && phones.TryGetValue(living.HomeId, out var shared) && rng.Permille(500))
        {
            return shared;
        }

        var from = rng.Permille(190) && mobiles.Count > 0 ? mobiles : rng.Permille(560) ? lines : null;
        if (from is null || !from.TryDequeue(out var own))
        {
            return null;
        }

        phones.TryAdd(living.HomeId, own);
        return own;
    }

    private static string Mail(Living living) =>
        string.Create(CultureInfo.InvariantCulture, $"{Plain(living.Name.Given)}.{living.Id}@example.org");

    private static string Plain(string name) => string.Concat(name.ToLowerInvariant().Where(char.IsAsciiLetter));

    private static IEnumerable<string> Range(string prefix, int digits)
    {
        var count = digits == 2 ? 100 : 1000;
        // The first twenty mobile numbers belong to the people of the stories.
        for (var i = digits == 2 && prefix.StartsWith("0171", StringComparison.Ordinal) ? 20 : 0; i < count; i++)
        {
            yield return prefix + i.ToString(new string('0', digits), CultureInfo.InvariantCulture);
        }
    }
}
