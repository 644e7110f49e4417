using IntegrationPoint.Web.Features.People.Shared;

namespace IntegrationPoint.Web.Features.People;

/// <summary>Every address of the area. Keys say nothing about the person.</summary>
public static class PeopleLinks
{
    public const string List = "/people";
    public const string Bulk = "/people/bulk";
    public const string Corrections = "/people/corrections";

    /// <summary>Where intake begins.</summary>
    public const string TakeIn = "/people/new";

    public static string Filtered(PeopleFilter filter) => With(List, filter.ToQuery());

    public static string Export(string format, string query) => With($"/people/export/{format}", query);

    public static string Print(string query) => With("/people/print", query);

    public static string Person(string key) => $"/people/{key}";

    /// <summary>A person as one of a list: the page then leads on to the next.</summary>
    public static string Person(string key, string list, int at) =>
        With(Person(key), list.Length == 0 ? "" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"list={Uri.EscapeDataString(list)}&at={at}"));

    public static string Tab(string key, string tab) => $"/people/{key}/{tab}";

    public static string Interview(string key) => Tab(key, "interview");

    public static string Compare(string key, string other) => $"/people/{key}/compare/{other}";

    private static string With(string path, string query) => query.Length == 0 ? path : $"{path}?{query}";
}
