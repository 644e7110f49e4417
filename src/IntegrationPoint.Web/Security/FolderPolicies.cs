using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Security;

/// <summary>Which policy guards which folder of pages: the one list of doors. A folder that is not named here stays shut.</summary>
public sealed class FolderPolicies : IPageApplicationModelConvention
{
    public static readonly IReadOnlyDictionary<string, string> Doors = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["/Account"] = Policies.SignedIn,
        ["/Admin"] = Policies.Administers,
        ["/Audit"] = Policies.ProtectsData,
        ["/Errors"] = Policies.Public,
        ["/Gallery"] = Policies.Public,
        ["/Home"] = Policies.SignedIn,
        ["/Index"] = Policies.SignedIn,
        ["/Imports"] = Policies.ImportsLists,
        ["/Intake"] = Policies.TakesIn,
        ["/People"] = Policies.SeesPeople,
        ["/Public"] = Policies.Public,
        ["/Search"] = Policies.SeesPeople,
        ["/Situation"] = Policies.SeesFigures,
        ["/Today"] = Policies.SignedIn,
    };

    public void Apply(PageApplicationModel model)
    {
        var folder = model.ViewEnginePath.IndexOf('/', 1) is > 0 and var end ? model.ViewEnginePath[..end] : model.ViewEnginePath;
        model.EndpointMetadata.Add(new AuthorizeAttribute(Doors.GetValueOrDefault(folder, Policies.Nobody)));
    }

    public static void Add(RazorPagesOptions pages) => pages.Conventions.Add(new FolderPolicies());
}
