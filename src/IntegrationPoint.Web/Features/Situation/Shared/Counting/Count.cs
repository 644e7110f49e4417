using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.Figures;
using IntegrationPoint.Web.Data;

namespace IntegrationPoint.Web.Features.Situation.Shared.Counting;

/// <summary>What every count needs: the record, whose figures, the day of the trade, and the meaning of codes.</summary>
public sealed record Count(AppDb Db, FigureScope Scope, DateOnly Today, ReferenceData Reference, SiteNames Sites)
{
    /// <summary>A limit no query reaches. With it, and an order by id, SQLite works the facts of a person out once and finds them side by side; without, it works them out for the groups and again for their rows.</summary>
    public const int Everybody = int.MaxValue;

    public UsefulActivity Useful { get; } = UsefulActivity.Of(Reference.Codes);

    public DateOnly On => Scope.On;

    /// <summary>Adds cells up that a grouping of the database delivered in finer parts.</summary>
    public static IEnumerable<Tally> Sum<T>(string population, string dimension, IEnumerable<T> parts, Func<T, string> code, Func<T, string> site, Func<T, int> count) => parts
        .GroupBy(p => (Code: code(p), Site: site(p)))
        .Select(g => new Tally(population, dimension, g.Key.Code, g.Key.Site, g.Sum(count)));
}
