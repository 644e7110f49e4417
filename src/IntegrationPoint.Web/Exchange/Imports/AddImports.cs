using IntegrationPoint.Web.Exchange.Imports.Persons;
using IntegrationPoint.Web.Jobs;

namespace IntegrationPoint.Web.Exchange.Imports;

public static class AddImportsExtensions
{
    public static IServiceCollection AddImports(this IServiceCollection services) => services
        .AddSingleton<ListWords>()
        .AddSingleton<FindingWords>()
        .AddSingleton<ImportWork>()
        .AddSingleton<ImportClaims>()
        .AddSingleton<ImportBell>()
        .AddHostedService<ImportWorker>()
        .AddSingleton<ImportForgetting>()
        .AddHostedService(provider => provider.GetRequiredService<ImportForgetting>())
        .AddScoped<ImportUpload>()
        .AddScoped<RememberedColumns>()
        .AddScoped<ImportDecisions>()
        .AddScoped<ImportCheck>()
        .AddScoped<ImportApply>()
        .AddScoped<ImportTotals>()
        .AddScoped<EarlierLists>()
        .AddScoped<KnownPersons>()
        .AddScoped<SimilarPersons>()
        .AddScoped<Households>()
        .AddScoped<ListRights>();
}
