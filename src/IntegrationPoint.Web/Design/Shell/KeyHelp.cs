using IntegrationPoint.Web.Localisation;

namespace IntegrationPoint.Web.Design.Shell;

/// <summary>The keys of the product by group; a page names the groups it understands.</summary>
public sealed record KeyHelp(string Keys, string Text)
{
    private static readonly Dictionary<string, KeyHelp[]> Groups = new(StringComparer.Ordinal)
    {
        ["general"] = [new("/", "design.key.search"), new("?", "design.key.help")],
        ["list"] = [new("j k", "design.key.rows"), new("Enter", "design.key.open")],
        ["queue"] = [new("a", "design.key.act"), new("z", "design.key.snooze"), new("n", "design.key.note")],
        ["form"] = [new("Ctrl Enter", "design.key.save")],
        ["two"] = [new("Alt 2", "design.key.second-language")],
        ["intake"] = [new("p", "design.key.take-in")],
        ["edit"] = [new("e", "design.key.edit")],
        ["next"] = [new("n", "design.key.next-person")],
        ["bulk"] = [new("x", "design.key.choose")],
    };

    /// <summary>What stands on the keys: the control key has a word of its own on German keyboards.</summary>
    public IEnumerable<string> Caps(Texts texts) => Keys.Split(' ').Select(key => key == "Ctrl" ? texts["design.key.control"] : key);

    public static IEnumerable<KeyHelp> For(string? groups) =>
        (groups ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(g => Groups[g]).Concat(Groups["general"]);
}
