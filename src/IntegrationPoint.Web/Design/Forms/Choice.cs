namespace IntegrationPoint.Web.Design.Forms;

/// <summary>One option of a select, a set of radios or check boxes; its own language where it speaks for itself.</summary>
public sealed record Choice(string Value, string Text, string? Icon = null, string? Lang = null, bool Disabled = false)
{
    public string? Dir => Lang is null ? null : Languages.DirectionOf(Lang);

    /// <summary>Choices from anything: ready choices stay, other values take their words from `prefix.Value`.</summary>
    public static IEnumerable<Choice> From(System.Collections.IEnumerable options, Texts texts, string? prefix)
    {
        foreach (var option in options)
        {
            yield return option as Choice
                ?? new Choice(option!.ToString()!, prefix is null ? option.ToString()! : texts[$"{prefix}.{option}"]);
        }
    }
}
