namespace IntegrationPoint.Web.Design;

/// <summary>The id of a field's control from its name, the same for the field and for the summary that links to it.</summary>
public static class FieldIds
{
    public static string For(string name) => string.Create(name.Length + 2, name, static (span, source) =>
    {
        span[0] = 'f';
        span[1] = '-';
        for (var i = 0; i < source.Length; i++)
        {
            span[i + 2] = char.IsAsciiLetterOrDigit(source[i]) ? source[i] : '-';
        }
    });
}
