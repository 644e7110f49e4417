namespace IntegrationPoint.Web.Features.People.Shared;

public static class AddPersonRegisterExtensions
{
    public static IServiceCollection AddPersonRegister(this IServiceCollection services) => services.AddScoped<PersonRegister>().AddScoped<SimilarPeople>().AddScoped<Deciders>().AddScoped<Proposals>().AddScoped<WaitingDuties>().AddScoped<LedFiles>().AddScoped<FactWriting>().AddScoped<ConfirmDuty>().AddScoped<PersonLocks>().AddScoped<HouseholdRegister>();
}
