using System.Runtime.CompilerServices;

namespace IntegrationPoint.Web.Tests.Design;

/// <summary>The files of the web project as they are written.</summary>
internal static class Sources
{
    private static readonly string Web = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "src", "IntegrationPoint.Web"));

    public static IReadOnlyList<(string Name, string Text)> Styles { get; } = Read("wwwroot/styles", "*.css");

    public static IReadOnlyList<(string Name, string Text)> Scripts { get; } = Read("wwwroot/scripts", "*.js");

    public static IReadOnlyList<(string Name, string Text)> Pages { get; } = [.. Read("Features", "*.cshtml"), .. Read("Design", "*.cshtml")];

    private static (string Name, string Text)[] Read(string folder, string pattern) =>
        [.. Directory.EnumerateFiles(Path.Combine(Web, folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => (Path.GetRelativePath(Web, f), File.ReadAllText(f)))];

    private static string Here([CallerFilePath] string path = "") => path;
}
