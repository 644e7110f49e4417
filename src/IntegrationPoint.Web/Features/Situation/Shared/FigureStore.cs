using System.Collections.Concurrent;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.Situation.Shared.Counting;

namespace IntegrationPoint.Web.Features.Situation.Shared;

/// <summary>Keeps counted figures until something was written. Old ones are shown with their time while new ones are counted.</summary>
public sealed partial class FigureStore(IServiceScopeFactory scopes, RecordState record, TradeDay day, IHostApplicationLifetime lifetime, ILogger<FigureStore> log) : IDisposable
{
    /// <summary>Other programs write too; after so long nobody trusts a kept figure.</summary>
    public static readonly TimeSpan Trusted = TimeSpan.FromMinutes(1);

    private const int Most = 48;

    /// <summary>Counting again rests this many times as long as it worked, so that many writes do not keep the processors busy with figures.</summary>
    private const int Rest = 2;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

    private readonly ConcurrentDictionary<(FigureScope Scope, DateOnly Today), Kept> kept = new();
    private readonly SemaphoreSlim counters = new(1);

    /// <summary>The figures and whether anything was written since they were counted.</summary>
    public async Task<(FigureSnapshot Figures, bool Old)> Of(FigureScope scope, CancellationToken ct)
    {
        var place = kept.GetOrAdd((scope, day.Today), _ => new Kept());
        if (place.Figures is null)
        {
            await Counting(place, scope).WaitAsync(ct);
            Forget();
        }
        else if (IsOld(place.Figures) && !place.Rests(day.Now))
        {
            await Task.WhenAny(Counting(place, scope), Task.Delay(Patience, ct));
        }

        return (place.Figures!, IsOld(place.Figures!));
    }

    public void Dispose() => counters.Dispose();

    private bool IsOld(FigureSnapshot figures) => figures.Version != record.Version || day.Now - figures.At > Trusted;

    private Task Counting(Kept place, FigureScope scope)
    {
        lock (place)
        {
            return place.Running is { IsCompleted: false } running ? running : place.Running = Task.Run(() => Count(place, scope, lifetime.ApplicationStopping));
        }
    }

    private async Task Count(Kept place, FigureScope scope, CancellationToken ct)
    {
        await counters.WaitAsync(ct);
        try
        {
            var (begun, version) = (day.Now, record.Version);
            await using var services = scopes.CreateAsyncScope();
            await using var beside = scopes.CreateAsyncScope();
            place.Figures = await services.ServiceProvider.GetRequiredService<FigureCounter>().Count(scope, version, ct, beside.ServiceProvider.GetRequiredService<AppDb>());
            place.Resting = day.Now + (Rest * (day.Now - begun));
        }
        catch (Exception failure) when (place.Figures is not null && failure is not OperationCanceledException)
        {
            // Whoever looks sees the older figures with their time; the next look counts again.
            NotCounted(failure.GetType().FullName, failure.StackTrace);
        }
        finally
        {
            counters.Release();
        }
    }

    private void Forget()
    {
        foreach (var old in kept.Where(k => k.Value.Figures is not null).OrderByDescending(k => k.Value.Figures!.At).Skip(Most))
        {
            kept.TryRemove(old);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Figures could not be counted again: {Type} {Place}")]
    private partial void NotCounted(string? type, string? place);

    private sealed class Kept
    {
        private FigureSnapshot? figures;

        public FigureSnapshot? Figures
        {
            get => Volatile.Read(ref figures);
            set => Volatile.Write(ref figures, value);
        }

        public Task? Running { get; set; }
        public DateTime Resting { get; set; }

        public bool Rests(DateTime now) => now < Resting;
    }
}
