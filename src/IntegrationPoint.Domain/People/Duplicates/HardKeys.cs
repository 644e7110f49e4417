namespace IntegrationPoint.Domain.People.Duplicates;

/// <summary>Numbers and addresses in the one form in which they are compared.</summary>
public static class HardKeys
{
    private const int PhoneDigits = 9;
    private const int ShortestNumber = 5;

    /// <summary>Letters and digits in upper case; null when too short to tell people apart.</summary>
    public static string? Number(string? number)
    {
        var key = number is null ? "" : string.Concat(number.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return key.Length >= ShortestNumber ? key : null;
    }

    /// <summary>The last nine digits: +49 151 ..., 0049151 ... and 0151 ... are one telephone.</summary>
    public static string? Phone(string? phone)
    {
        var digits = phone is null ? "" : string.Concat(phone.Where(char.IsAsciiDigit)).TrimStart('0');
        return digits.Length >= PhoneDigits - 2 ? digits[^Math.Min(PhoneDigits, digits.Length)..] : null;
    }

    public static string? Mail(string? mail)
    {
        var key = mail?.Trim().ToLowerInvariant();
        return key?.Contains('@', StringComparison.Ordinal) == true ? key : null;
    }

    internal static HashSet<string> All(IEnumerable<string> values, Func<string?, string?> form) =>
        [.. values.Select(form).OfType<string>()];
}
