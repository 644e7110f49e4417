namespace IntegrationPoint.Web.Features.Intake;

public static class IntakeSetup
{
    public static IServiceCollection AddIntake(this IServiceCollection services) => services
        .AddScoped<Drafts>()
        .AddScoped<DeskPage>()
        .AddScoped<InterviewPage>()
        .AddScoped<DeskCandidates>()
        .AddScoped<FinishDesk>()
        .AddScoped<SubmitDesk>()
        .AddScoped<FirstAppointment>()
        .AddScoped<FinishInterview>();
}
