using IntegrationPoint.Web.Data;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Jobs;

/// <summary>The program's own services while the database is away, as the driver of PostgreSQL tells it: wrapped in an exception of no kind.</summary>
internal sealed class PassingFaults(IServiceProvider real) : IServiceProvider, IServiceScopeFactory
{
    private int left = int.MaxValue;
    private int thrown;

    /// <summary>So often the database is still away.</summary>
    public int Left
    {
        get => left;
        set => left = value;
    }

    public int Thrown => thrown;

    public TimeProvider Clock { get; } = new HastyClock();

    public IServiceScope CreateScope()
    {
        if (Interlocked.Decrement(ref left) < 0)
        {
            return real.GetRequiredService<IServiceScopeFactory>().CreateScope();
        }

        Interlocked.Increment(ref thrown);
        throw new InvalidOperationException("An exception has been raised that is likely due to a transient failure.", new TimeoutException());
    }

    public object? GetService(Type serviceType) =>
        serviceType == typeof(IServiceScopeFactory) ? this
        : serviceType == typeof(TimeProvider) ? Clock
        : serviceType == typeof(DatabaseChoice) ? DatabaseChoice.Parse("Host=127.0.0.1")
        : NeedsScopes(serviceType) ? ActivatorUtilities.CreateInstance(this, serviceType)
        : real.GetService(serviceType);

    private static bool NeedsScopes(Type type) => type.Assembly == typeof(AppDb).Assembly
        && type.GetConstructors().Any(c => c.GetParameters().Any(p => p.ParameterType == typeof(IServiceScopeFactory)));
}
