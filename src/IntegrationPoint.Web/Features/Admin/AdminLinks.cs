using System.Globalization;
using IntegrationPoint.Domain.Reference;

namespace IntegrationPoint.Web.Features.Admin;

/// <summary>Every address of the administration.</summary>
public static class AdminLinks
{
    public const string Home = "/admin";
    public const string Codes = "/admin/codes";
    public const string CountryLists = "/admin/country-lists";
    public const string Barriers = "/admin/barriers";
    public const string Bodies = "/admin/bodies";
    public const string AddBody = "/admin/bodies/add";
    public const string Sites = "/admin/sites";
    public const string AddSite = "/admin/sites/add";

    public static string List(string list) => $"{Codes}/{list}";

    public static string Add(string list) => $"{Codes}/{list}/add";

    public static string End(CodeEntry entry) => $"{Codes}/{entry.List}/{entry.Code}/{Iso(entry.ValidFrom)}/end";

    public static string AddCountry(string list) => $"{CountryLists}/{list}/add";

    public static string EndCountry(CountryListEntry entry) => $"{CountryLists}/{entry.List}/{entry.Country}/{Iso(entry.ValidFrom)}/end";

    public static string Body(string key) => $"{Bodies}/{key}";

    public static string Site(string code) => $"{Sites}/{code}";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
