namespace IntegrationPoint.Web.Demo;

/// <summary>The small embedded lists of the town: semicolons, a header line, <c>#</c> for a remark.</summary>
public static class DemoLists
{
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(DemoLists).Assembly.GetManifestResourceStream($"IntegrationPoint.Web.Demo.Lists.{name}.csv")
            ?? throw new InvalidOperationException($"The list {name} is not embedded.");
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split(';');
            }
        }
    }
}
