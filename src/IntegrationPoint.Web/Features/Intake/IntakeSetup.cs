namespace IntegrationPoint.Web.Features.Intake;

public static class IntakeSetup
{
    public static IServiceCollection AddIntake(this IServiceCollection services) => services
        .AddScoped<IntakePlace>()
        .AddScoped<ResponsibleBodies>()
        .AddScoped<Drafts>()
        .AddScoped<LocalDrafts>()
        .AddScoped<DeskPage>()
        .AddScoped<InterviewPage>()
        .AddScoped<SecondLanguage>()
        .AddScoped<DeskCandidates>()
        .AddScoped<DraftLabels>()
        .AddScoped<DraftConflicts>()
        .AddScoped<DeskRecord>()
        .AddScoped<DeskWords>()
        .AddScoped<DeskResult>()
        .AddScoped<DeskFamily>()
        .AddScoped<FinishDesk>()
        .AddScoped<SubmitDesk>()
        .AddScoped<FirstAppointment>()
        .AddScoped<ReturningAppointment>()
        .AddScoped<FinishInterview>()
        .AddScoped<SubmitInterview>();
}
