using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Security;

/// <summary>Every door has a lock, and the few that have none are named here.</summary>
public sealed class EndpointTests(SharedApp app)
{
    /// <summary>Open to everybody. A new entry needs a reason in the change that adds it.</summary>
    private static readonly string[] Open =
    [
        "account/sign-in", "account/second-factor", "account/set-up/{key}", "account/sign-out", "account/directory",
        "errors/{code:int}", "{**path}", "design", "design/{part}", "accessibility", "accessibility/report", "privacy", "preferences", "preferences/keys",
    ];

    private IReadOnlyList<RouteEndpoint> Endpoints => [.. app.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    [Fact]
    public void Every_endpoint_names_its_policy_or_says_that_it_is_open()
    {
        var silent = Endpoints.Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is null && e.Metadata.GetOrderedMetadata<IAuthorizeData>().All(a => a.Policy is null));

        Assert.Empty(silent.Select(e => e.RoutePattern.RawText));
    }

    [Fact]
    public void Only_the_named_addresses_are_open()
    {
        var open = Endpoints.Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(e => e.RoutePattern.RawText!.Trim('/'));

        Assert.Empty(open.Except(Open, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_folder_of_pages_stands_in_the_list_of_doors()
    {
        var shut = Endpoints
            .Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is null && e.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(a => a.Policy == Policies.Nobody))
            .Select(e => e.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath ?? e.DisplayName);

        Assert.Empty(shut);
    }

    [Fact]
    public void Every_policy_an_endpoint_names_exists()
    {
        var options = app.App.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<AuthorizationOptions>>().Value;
        var named = Endpoints.SelectMany(e => e.Metadata.GetOrderedMetadata<IAuthorizeData>()).Select(a => a.Policy).OfType<string>().Distinct();

        Assert.All(named, policy => Assert.NotNull(options.GetPolicy(policy)));
    }

    [Fact]
    public async Task Without_signing_in_every_closed_page_leads_to_the_way_in()
    {
        using var client = app.Anonymous();
        foreach (var path in PageList.Paths(app).Where(p => !p.Open).Select(p => p.Path))
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

            Assert.True(answer.Headers.Location?.OriginalString.Contains("/account/sign-in", StringComparison.Ordinal) == true, $"{path}: {answer.StatusCode}");
        }
    }

    [Fact]
    public void Every_role_stands_in_the_policies_of_its_work()
    {
        Assert.Equal([Policies.Administers], Special(Roles.Administrator));
        Assert.Equal([Policies.ProtectsData], Special(Roles.DataProtectionOfficer));
        Assert.Equal([Policies.SeesFigures], Special(Roles.CommitteeMember));
        Assert.Empty(Policies.RolesOf[Policies.Nobody]);
    }

    private static IEnumerable<string> Special(string role) => Policies.RolesOf.Where(p => p.Value.Contains(role) && p.Key != Policies.SignedIn).Select(p => p.Key);
}
