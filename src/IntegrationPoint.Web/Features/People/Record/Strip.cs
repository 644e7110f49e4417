using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.Profile;
using IntegrationPoint.Domain.Residence;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>The ten-second strip: each fact only if the viewer may read its group.</summary>
public sealed class Strip(AppDb db, OpenRecord record, TradeDay day)
{
    /// <summary>Why the days without activity count from where they do.</summary>
    public sealed record IdleCause(string Kind, string? Title);

    public ResidencePaper? Paper { get; private set; }
    public IReadOnlyList<DutyAssignment> Duties { get; private set; } = [];
    public LanguageSkill? German { get; private set; }
    public Contact? Next { get; private set; }
    public Case? File { get; private set; }

    /// <summary>The counter that keeps the file.</summary>
    public string? Site { get; private set; }
    public IdleCause? Cause { get; private set; }

    public async Task Load(CancellationToken ct)
    {
        var (id, today, access) = (record.Id, day.Today, record.Access);
        if (access.Reads(DataGroup.Residence))
        {
            Paper = await CurrentPaper.Of(db, today).AsNoTracking().FirstOrDefaultAsync(p => p.PersonId == id, ct);
        }

        if (access.Reads(DataGroup.Benefit))
        {
            Duties = await db.Duties.AsNoTracking().Where(d => d.PersonId == id && d.From <= today && (d.To == null || d.To >= today)).OrderBy(d => d.From).ToListAsync(ct);
        }

        if (access.Reads(DataGroup.Profile, FieldSets.LanguageOnly))
        {
            German = await db.LanguageSkills.AsNoTracking().Where(s => s.PersonId == id && s.Language == PeopleFilter.GermanLanguage && s.On <= today)
                .OrderByDescending(s => s.On).ThenByDescending(s => s.Id).FirstOrDefaultAsync(ct);
        }

        if (access.Reads(DataGroup.Plan))
        {
            Next = await db.Contacts.AsNoTracking().Where(c => c.PersonId == id && c.Result == null && c.On >= today).OrderBy(c => c.On).ThenBy(c => c.At).FirstOrDefaultAsync(ct);
            var file = await (
                from c in db.Cases.AsNoTracking()
                join s in db.Sites on c.SiteId equals s.Id
                where c.PersonId == id
                orderby c.ClosedOn != null, c.OpenedOn descending, c.Id descending
                select new { Case = c, s.Name }).FirstOrDefaultAsync(ct);
            (File, Site) = (file?.Case, file?.Name);
            Cause = File is { ClosedOn: null, IdleSince: { } since } ? await Why(id, since, ct) : null;
        }
    }

    private async Task<IdleCause> Why(int id, DateOnly since, CancellationToken ct)
    {
        var ended = await db.Participations.Where(p => p.PersonId == id && p.EndedOn == since && p.Confirmed).Select(p => p.Title).FirstOrDefaultAsync(ct);
        return ended is not null ? new IdleCause("participation", ended)
            : await db.Contacts.AnyAsync(c => c.PersonId == id && c.On == since && c.Result != null, ct) ? new IdleCause("contact", null)
            : await db.Moves.AnyAsync(m => m.PersonId == id && m.On == since && m.Kind == MunicipalMove.Arrival, ct) ? new IdleCause("arrival", null)
            : new IdleCause("file", null);
    }
}
