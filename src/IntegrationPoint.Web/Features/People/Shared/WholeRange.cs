using System.Globalization;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>Whole numbers from one to another as written in an address: <c>13..</c>, <c>18..24</c>, <c>..-1</c>, <c>7</c>. Both ends count.</summary>
public readonly record struct WholeRange(int? From, int? To)
{
    public static bool TryParse(string text, out WholeRange range)
    {
        range = default;
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            var one = Number(text);
            range = new WholeRange(one, one);
            return one is not null;
        }

        var (from, to) = (text[..dots], text[(dots + 2)..]);
        range = new WholeRange(Number(from), Number(to));
        return (from.Length == 0 || range.From is not null) && (to.Length == 0 || range.To is not null)
            && (from.Length > 0 || to.Length > 0) && !(range.From > range.To);
    }

    public override string ToString() => From is { } from && from == To
        ? from.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{From}..{To}");

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 100_000 ? number : null;
}
