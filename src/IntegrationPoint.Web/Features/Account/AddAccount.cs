namespace IntegrationPoint.Web.Features.Account;

public static class AddAccountExtensions
{
    public static IServiceCollection AddAccount(this IServiceCollection services) =>
        services.AddScoped<AccountRecord>().AddScoped<OwnKeys>();
}
