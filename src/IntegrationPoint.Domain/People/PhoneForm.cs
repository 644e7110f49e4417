namespace IntegrationPoint.Domain.People;

/// <summary>The one form in which phone numbers are stored and looked up: plus, country, digits; numbers without a country are German.</summary>
public static class PhoneForm
{
    private const int Shortest = 6;
    private const int Longest = 15;

    /// <summary>+4924143200 from 0241 432-00, +49 (0)241 43200 or 0049 241 43200; null if it cannot be a phone number.</summary>
    public static string? Of(string? written)
    {
        var text = (written ?? "").Replace("(0)", "", StringComparison.Ordinal);
        if (text.Any(c => !char.IsAsciiDigit(c) && c is not (' ' or '\u00A0' or '+' or '-' or '/' or '.' or '(' or ')')) || text.LastIndexOf('+') > text.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']))
        {
            return null;
        }

        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        var international = text.Contains('+', StringComparison.Ordinal) ? digits
            : digits.StartsWith("00", StringComparison.Ordinal) ? digits[2..]
            : digits.StartsWith('0') ? "49" + digits[1..]
            : "";
        return international.Length is >= Shortest and <= Longest && international[0] != '0' ? "+" + international : null;
    }
}
