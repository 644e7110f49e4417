using IntegrationPoint.Domain;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.List;

/// <summary>Loads what a page of the list shows: one small statement for each kind of fact, and only of people whose fact the viewer may read.</summary>
public sealed class PeopleRows(AppDb db, PersonScope scope, TradeDay day)
{
    /// <summary>The rows in the order of the ids.</summary>
    public async Task<IReadOnlyList<PeopleRow>> Load(IReadOnlyList<int> ids, IReadOnlyCollection<PeopleColumn> columns, CancellationToken ct)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var names = columns.Select(c => c.Name).ToHashSet(StringComparer.Ordinal);
        var who = await scope.Shown(ids, ct);
        var open = who.ToDictionary(a => a.Key, a => OpenGroups.Of(a.Value.Access));
        List<int> Readers(DataGroup group) => [.. ids.Where(id => open.TryGetValue(id, out var groups) && groups[group])];

        var countries = names.Contains("nationality") ? await Countries(Readers(DataGroup.Identity), ct) : null;
        var languages = names.Contains("language") ? await Languages(Readers(DataGroup.Identity), ct) : null;
        var arrivals = names.Contains("arrived") ? await Arrivals(Readers(DataGroup.Identity), ct) : null;
        var papers = names.Contains("paper") ? await Papers(Readers(DataGroup.Residence), ct) : null;
        var bodies = names.Contains("body") ? await Bodies(Readers(DataGroup.Benefit), ct) : null;
        var german = names.Contains("german") ? await German(Readers(DataGroup.Profile), ct) : null;
        var cases = names.Overlaps(["site", "lead", "state", "idle", "due"]) ? await Cases(Readers(DataGroup.Plan), ct) : null;
        return
        [
            .. ids.Where(who.ContainsKey).Select(id => new PeopleRow(who[id].Who, open[id])
            {
                Nationalities = [.. countries?[id] ?? []],
                Languages = [.. languages?[id] ?? []],
                Arrived = arrivals?.GetValueOrDefault(id),
                Paper = papers?.GetValueOrDefault(id),
                Bodies = [.. bodies?[id] ?? []],
                German = german?.GetValueOrDefault(id),
                Case = cases?.GetValueOrDefault(id),
            }),
        ];
    }

    private async Task<ILookup<int, string>> Countries(List<int> ids, CancellationToken ct) => (
        await db.Nationalities.Where(n => ids.Contains(n.PersonId) && (n.From == null || n.From <= day.Today) && (n.To == null || n.To >= day.Today))
            .OrderBy(n => n.Id).Select(n => new { n.PersonId, n.Country }).ToListAsync(ct)).ToLookup(n => n.PersonId, n => n.Country);

    private async Task<ILookup<int, string>> Languages(List<int> ids, CancellationToken ct) => (
        await db.SpokenLanguages.Where(l => ids.Contains(l.PersonId) && l.IsMotherTongue)
            .OrderBy(l => l.Position).Select(l => new { l.PersonId, l.Language }).ToListAsync(ct)).ToLookup(l => l.PersonId, l => l.Language);

    private Task<Dictionary<int, DateOnly?>> Arrivals(List<int> ids, CancellationToken ct) => db.Moves
        .Where(m => ids.Contains(m.PersonId) && m.Kind == MunicipalMove.Arrival)
        .GroupBy(m => m.PersonId).Select(g => new { g.Key, On = (DateOnly?)g.Max(m => m.On) }).ToDictionaryAsync(m => m.Key, m => m.On, ct);

    private Task<Dictionary<int, PeopleRow.PaperFact>> Papers(List<int> ids, CancellationToken ct) => CurrentPaper.Of(db, day.Today)
        .Where(p => ids.Contains(p.PersonId)).Select(p => new PeopleRow.PaperFact(p.PersonId, p.Type, p.To)).ToDictionaryAsync(p => p.PersonId, ct);

    private async Task<ILookup<int, string>> Bodies(List<int> ids, CancellationToken ct) => (await (
        from d in db.Duties
        join o in db.Organisations on d.BodyId equals o.Id
        where ids.Contains(d.PersonId) && d.From <= day.Today && (d.To == null || d.To >= day.Today)
        orderby d.From
        select new { d.PersonId, o.ShortName }).ToListAsync(ct)).ToLookup(d => d.PersonId, d => d.ShortName);

    private async Task<Dictionary<int, string>> German(List<int> ids, CancellationToken ct) => (
        await db.LanguageSkills.Where(s => ids.Contains(s.PersonId) && s.Language == PeopleFilter.GermanLanguage && s.On <= day.Today)
            .Select(s => new { s.PersonId, s.On, s.Id, s.Speaking }).ToListAsync(ct))
        .GroupBy(s => s.PersonId).ToDictionary(g => g.Key, g => g.MaxBy(s => (s.On, s.Id))!.Speaking);

    private async Task<Dictionary<int, PeopleRow.CaseFact>> Cases(List<int> ids, CancellationToken ct) => (await (
        from c in db.Cases
        join s in db.Sites on c.SiteId equals s.Id
        join p in db.Persons on c.PersonId equals p.Id
        from u in db.Users.Where(u => u.Id == c.LeadId).DefaultIfEmpty()
        where ids.Contains(c.PersonId)
        orderby c.OpenedOn, c.Id
        select new PeopleRow.CaseFact(c.PersonId, s.Name, u == null ? null : u.DisplayName, c.State, c.ClosedOn != null, c.IdleSince, c.NextContactDue, p.DeceasedOn <= day.Today)).ToListAsync(ct))
        .GroupBy(c => c.PersonId).ToDictionary(g => g.Key, g => g.LastOrDefault(c => !c.Closed) ?? g.Last());
}
