using Quartz;

namespace IntegrationPoint.Web.Jobs;

public static class NightSetup
{
    /// <summary>What is done once a night; <c>Jobs:AuditNight</c> sets another time as a cron expression.</summary>
    public static IServiceCollection AddNight(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddQuartz(quartz =>
        {
            var key = new JobKey(nameof(AuditNight));
            quartz.AddJob<AuditNight>(job => job.WithIdentity(key));
            quartz.AddTrigger(trigger => trigger.ForJob(key).WithCronSchedule(
                configuration["Jobs:AuditNight"] ?? "0 30 2 * * ?",
                cron => cron.InTimeZone(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"))));
        });
        services.AddQuartzHostedService(hosted => (hosted.AwaitApplicationStarted, hosted.WaitForJobsToComplete) = (true, true));
        return services;
    }
}
