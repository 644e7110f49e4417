using Quartz;

namespace IntegrationPoint.Web.Jobs;

public static class NightSetup
{
    /// <summary>What is done once a night; <c>Jobs:AuditNight</c> and <c>Jobs:DraftNight</c> set other times as cron expressions.</summary>
    public static IServiceCollection AddNight(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddQuartz(quartz =>
        {
            Nightly<AuditNight>(quartz, configuration, "0 30 2 * * ?");
            Nightly<DraftNight>(quartz, configuration, "0 10 2 * * ?");
        });
        services.AddQuartzHostedService(hosted => (hosted.AwaitApplicationStarted, hosted.WaitForJobsToComplete) = (true, true));
        return services;
    }

    private static void Nightly<T>(IQuartzBuilder quartz, IConfiguration configuration, string time)
        where T : IJob
    {
        var key = new JobKey(typeof(T).Name);
        quartz.AddJob<T>(job => job.WithIdentity(key));
        quartz.AddTrigger(trigger => trigger.ForJob(key).WithCronSchedule(
            configuration[$"Jobs:{typeof(T).Name}"] ?? time,
            cron => cron.InTimeZone(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"))));
    }
}
