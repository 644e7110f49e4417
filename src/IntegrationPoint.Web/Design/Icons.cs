using System.Collections.Frozen;

namespace IntegrationPoint.Web.Design;

/// <summary>Our icons on a 20 px grid; a page carries only the symbols it uses.</summary>
public static class Icons
{
    private static readonly FrozenDictionary<string, string> Shapes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["alert"] = """<path d="M10 3 2.6 16.4h14.8z"/><path d="M10 8v4M10 14.2v.1"/>""",
        ["book"] = """<path d="M3 4.2c2.6-.8 5-.5 7 .9 2-1.4 4.4-1.7 7-.9v11c-2.6-.8-5-.5-7 .9-2-1.4-4.4-1.7-7-.9zM10 5.1v11"/>""",
        ["briefcase"] = """<rect x="2.8" y="6.5" width="14.4" height="9.7" rx="1"/><path d="M7 6.5V4.2h6v2.3M2.8 10.8h14.4"/>""",
        ["calendar"] = """<rect x="3" y="4.5" width="14" height="12.5" rx="1"/><path d="M3 8.5h14M6.8 2.8v3.4M13.2 2.8v3.4"/>""",
        ["check"] = """<path d="m4 10.6 4 4 8-9"/>""",
        ["child"] = """<circle cx="10" cy="5.2" r="2.4"/><path d="M5.5 10.2c3 1 6 1 9 0M10 10.5v3M10 13l-2.5 4.2M10 13l2.5 4.2"/>""",
        ["clock"] = """<circle cx="10" cy="10" r="7.2"/><path d="M10 5.8V10l2.8 2"/>""",
        ["close"] = """<path d="m5.5 5.5 9 9m0-9-9 9"/>""",
        ["doctor"] = """<path d="M8 3h4v5h5v4h-5v5H8v-5H3V8h5z"/>""",
        ["down"] = """<path d="m5.5 8 4.5 4.5L14.5 8"/>""",
        ["eye"] = """<path d="M2.2 10C4 6.7 6.7 5 10 5s6 1.7 7.8 5C16 13.3 13.3 15 10 15s-6-1.7-7.8-5z"/><circle cx="10" cy="10" r="2.3"/>""",
        ["house"] = """<path d="M3 9.6 10 3.5l7 6.1M5 8.2v8.3h10V8.2M8.3 16.5v-4.5h3.4v4.5"/>""",
        ["info"] = """<circle cx="10" cy="10" r="7.2"/><path d="M10 9.2v4.6M10 6.3v.1"/>""",
        ["lock"] = """<rect x="4.5" y="9" width="11" height="7.5" rx="1"/><path d="M7 9V6.5a3 3 0 0 1 6 0V9"/>""",
        ["menu"] = """<path d="M3 5.5h14M3 10h14M3 14.5h14"/>""",
        ["money"] = """<rect x="2.8" y="5.2" width="14.4" height="9.6" rx="1"/><circle cx="10" cy="10" r="2.2"/><path d="M5.5 10h.1M14.5 10h.1"/>""",
        ["paper"] = """<path d="M5 2.8h6.5L15 6.3v10.9H5z"/><path d="M11.3 2.8v3.7H15M7.6 10h4.8M7.6 13h4.8"/>""",
        ["people"] = """<circle cx="7.5" cy="7" r="2.6"/><path d="M2.5 16c.4-3 2.2-4.5 5-4.5s4.6 1.5 5 4.5M12.8 4.7a2.5 2.5 0 0 1 0 4.7M14.3 11.8c1.9.5 2.9 1.9 3.2 4.2"/>""",
        ["phone"] = """<path d="M4 3.5h3l1.3 3.7-1.8 1.4a9.5 9.5 0 0 0 4.9 4.9l1.4-1.8 3.7 1.3v3c0 .6-.5 1-1 1C9 17 3 11 3 4.5c0-.5.4-1 1-1z"/>""",
        ["print"] = """<path d="M6 7V3.2h8V7M6 14H3.5V7.2h13V14H14"/><path d="M6 11.5h8v5.3H6z"/>""",
        ["scales"] = """<path d="M10 3v14M6 17h8M4 6h12M4 6l-2 5h4zM16 6l-2 5h4z"/>""",
        ["search"] = """<circle cx="9" cy="9" r="5.5"/><path d="m13.2 13.2 4 4"/>""",
        ["sound"] = """<path d="M3.5 8v4h3l4 3.5v-11l-4 3.5z"/><path d="M13.5 7.5a4 4 0 0 1 0 5M15.6 5.4a7 7 0 0 1 0 9.2"/>""",
        ["stop"] = """<circle cx="10" cy="10" r="7.2"/><path d="m7.3 7.3 5.4 5.4m0-5.4-5.4 5.4"/>""",
        ["talk"] = """<path d="M3 4h14v9.5H9l-3.5 3v-3H3z"/><path d="M6.5 7.5h7M6.5 10.2h4.5"/>""",
        ["tool"] = """<path d="M12.5 3.5a4 4 0 0 0-3.3 5.7L3.5 14.9l1.8 1.8 5.7-5.7a4 4 0 0 0 5.2-5l-2.3 2.3-2-.6-.6-2z"/>""",
        ["unknown"] = """<circle cx="10" cy="10" r="7.2"/><path d="M7.9 8c.2-1.3 1-1.9 2.2-1.9s2.1.7 2.1 1.8c0 1.6-2.2 1.7-2.2 3.3M10 13.9v.1"/>""",
        ["up"] = """<path d="m5.5 12.5 4.5-4.5 4.5 4.5"/>""",
        ["user"] = """<circle cx="10" cy="6.5" r="3.2"/><path d="M3.5 17c.6-3.7 3-5.6 6.5-5.6s5.9 1.9 6.5 5.6"/>""",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> Names => Shapes.Keys;

    /// <summary>An icon beside a word is silent; an icon that stands alone carries a label.</summary>
    public static Node Use(HttpContext http, string name, string? cssClass = null, string? label = null)
    {
        if (!Shapes.ContainsKey(name))
        {
            throw new ArgumentException($"There is no icon `{name}`.", nameof(name));
        }

        PageState.Of(http).Icons.Add(name);
        return Node.Of("svg", cssClass is null ? "icon" : $"icon {cssClass}")
            .With("viewBox", "0 0 20 20")
            .With("role", label is null ? null : "img").With("aria-label", label)
            .With("aria-hidden", label is null ? "true" : null)
            .Add(new Node("use").With("href", "#i-" + name));
    }

    /// <summary>Symbols for parts that a script fetches into the page later: a fetched part brings none of its own.</summary>
    public static void Ready(HttpContext http, params IEnumerable<string> names) => PageState.Of(http).Icons.UnionWith(names);

    /// <summary>The symbols of the icons used on the page; written once by the shell, after everything else.</summary>
    public static Node Sprite(HttpContext http)
    {
        var sprite = new Node("svg").Flag("hidden", true).With("aria-hidden", "true");
        foreach (var name in PageState.Of(http).Icons)
        {
            sprite.Add(new Node("symbol").With("id", "i-" + name).With("viewBox", "0 0 20 20").Add(new Microsoft.AspNetCore.Html.HtmlString(Shapes[name])));
        }

        return sprite;
    }
}
