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

    public static string List(string list) => $"{Codes}/{list}";

    public static string Add(string list) => $"{Codes}/{list}/add";

    public static string End(CodeEntry entry) => $"{Codes}/{entry.List}/{entry.Code}/{Iso(entry.ValidFrom)}/end";

    public static string AddCountry(string list) => $"{CountryLists}/{list}/add";

    public static string EndCountry(CountryListEntry entry) => $"{CountryLists}/{entry.List}/{entry.Country}/{Iso(entry.ValidFrom)}/end";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
