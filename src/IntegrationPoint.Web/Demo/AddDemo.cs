namespace IntegrationPoint.Web.Demo;

public static class AddDemoExtensions
{
    public static IServiceCollection AddDemo(this IServiceCollection services) => services.AddScoped<DemoTown>();
}
