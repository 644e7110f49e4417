using System.Runtime.CompilerServices;

namespace IntegrationPoint.Allocation;

/// <summary>Builds the words of a broken rule only when it is broken: the check runs once for each of millions of pairs.</summary>
[InterpolatedStringHandler]
public ref struct Reason
{
    private DefaultInterpolatedStringHandler text;

    public Reason(int literalLength, int formattedCount, bool holds, out bool build)
    {
        build = !holds;
        text = build ? new DefaultInterpolatedStringHandler(literalLength, formattedCount) : default;
    }

    public string Text => text.ToStringAndClear();

    public static implicit operator Reason(string plain)
    {
        var reason = new Reason(plain.Length, 0, false, out _);
        reason.AppendLiteral(plain);
        return reason;
    }

    public void AppendLiteral(string literal) => text.AppendLiteral(literal);

    public void AppendFormatted(int value) => text.AppendFormatted(value);
}
