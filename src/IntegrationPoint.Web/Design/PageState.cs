namespace IntegrationPoint.Web.Design;

/// <summary>What the parts of one page share while it is written: ids given out, icons used, labels of fields.</summary>
public sealed class PageState
{
    private readonly Dictionary<string, int> ids = [];

    public SortedSet<string> Icons { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> FieldLabels { get; } = new(StringComparer.Ordinal);

    public int FirstHeadings { get; set; }

    public PageFrame Frame { get; set; } = new();

    public static PageState Of(HttpContext http)
    {
        if (http.Items[typeof(PageState)] is not PageState state)
        {
            http.Items[typeof(PageState)] = state = new PageState();
        }

        return state;
    }

    public string NextId(string stem)
    {
        ids[stem] = ids.GetValueOrDefault(stem) + 1;
        return $"{stem}-{ids[stem]}";
    }
}
