using ArchUnitNET.Domain;
using ArchUnitNET.Fluent;
using ArchUnitNET.Loader;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace IntegrationPoint.Web.Tests.Architecture;

/// <summary>The walls of the house, as drawn in docs/architecture.md.</summary>
public sealed class HouseTests
{
    private static readonly System.Reflection.Assembly Domain = typeof(IntegrationPoint.Domain.Refusal).Assembly;
    private static readonly System.Reflection.Assembly Web = typeof(IntegrationPoint.Web.Data.AppDb).Assembly;
    private static readonly System.Reflection.Assembly Allocation = System.Reflection.Assembly.Load("IntegrationPoint.Allocation");
    private static readonly ArchUnitNET.Domain.Architecture House = new ArchLoader().LoadAssemblies(Domain, Web, Allocation).Build();

    [Fact]
    public void The_domain_stands_on_the_base_library_and_the_allocation_alone() =>
        Assert.All(Domain.GetReferencedAssemblies(), a => Assert.True(IsBase(a.Name!) || a.Name == Allocation.GetName().Name, a.Name));

    [Fact]
    public void The_allocation_knows_nothing_but_numbers() =>
        Assert.All(Allocation.GetReferencedAssemblies(), a => Assert.True(IsBase(a.Name!), a.Name));

    [Fact]
    public void The_domain_does_no_input_or_output_and_knows_no_culture()
    {
        string[] forbidden = ["System.IO.File", "System.IO.Directory", "System.Net.Http", "System.Globalization.CultureInfo::set_", "System.TimeProvider", "System.Diagnostics.Process"];
        var used = House.Types.Where(t => t.Assembly.Name.StartsWith(Domain.GetName().Name!, StringComparison.Ordinal))
            .SelectMany(t => t.Dependencies.Select(d => d.Target.FullName));

        Assert.DoesNotContain(used, name => forbidden.Any(f => name.StartsWith(f, StringComparison.Ordinal)));
    }

    [Fact]
    public void Only_data_names_a_database_provider()
    {
        var offenders = House.Types
            .Where(t => t.Namespace.FullName.StartsWith("IntegrationPoint.Web", StringComparison.Ordinal))
            .Where(t => !t.Namespace.FullName.StartsWith("IntegrationPoint.Web.Data", StringComparison.Ordinal))
            .Where(t => t.Dependencies.Any(d => Provider(d.Target.FullName)))
            .Select(t => t.FullName);

        Assert.Empty(offenders);
    }

    [Fact]
    public void A_feature_never_reaches_into_another_feature()
    {
        var offenders = House.Types
            .Select(t => (Type: t, Area: Area(t.Namespace.FullName)))
            .Where(x => x.Area is not null)
            .SelectMany(x => x.Type.Dependencies
                .Select(d => d.Target)
                .Where(target => Area(target.Namespace.FullName) is { } other && other != x.Area && !Shared(target.Namespace.FullName) && !Links(target))
                .Select(target => $"{x.Type.FullName} -> {target.FullName}"))
            .Distinct();

        Assert.Empty(offenders);
    }

    [Fact]
    public void Nothing_beneath_the_features_knows_them()
    {
        var offenders = House.Types
            .Where(t => t.Namespace.FullName.StartsWith("IntegrationPoint.Web.Data", StringComparison.Ordinal) || t.Namespace.FullName.StartsWith("IntegrationPoint.Web.Security", StringComparison.Ordinal))
            .SelectMany(t => t.Dependencies.Where(d => Area(d.Target.FullName) is not null).Select(d => $"{t.FullName} -> {d.Target.FullName}"));

        Assert.Empty(offenders);
    }

    [Fact]
    public void No_type_is_named_after_a_pattern_instead_of_the_trade()
    {
        var rule = Classes().That().ResideInNamespaceMatching("^IntegrationPoint\\.")
            .Should().NotHaveNameMatching("(Manager|Helper|Util|Utils|Processor|Dto|Impl|Repository|Mediator)$");

        Assert.Empty(rule.Evaluate(House).Where(r => !r.Passed).Select(r => r.Description));
    }

    private static bool IsBase(string assembly) =>
        assembly.StartsWith("System.", StringComparison.Ordinal) || assembly is "System" or "netstandard" or "mscorlib";

    private static bool Provider(string type) =>
        type.StartsWith("Npgsql", StringComparison.Ordinal) || type.StartsWith("Microsoft.Data.Sqlite", StringComparison.Ordinal)
        || type.StartsWith("Microsoft.EntityFrameworkCore.Sqlite", StringComparison.Ordinal);

    private static string? Area(string name)
    {
        const string features = "IntegrationPoint.Web.Features.";
        return name.StartsWith(features, StringComparison.Ordinal) ? name[features.Length..].Split('.')[0] : null;
    }

    private static bool Shared(string name) => name.EndsWith(".Shared", StringComparison.Ordinal) || name.Contains(".Shared.", StringComparison.Ordinal);

    private static bool Links(IType type) => type.Name.EndsWith("Links", StringComparison.Ordinal);
}
