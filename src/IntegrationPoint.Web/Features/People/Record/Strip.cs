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
public sealed class Strip(AppDb db, OpenRecord record, ReferenceData reference, TradeDay day)
{
    private readonly UsefulActivity useful = UsefulActivity.Of(reference.Codes);

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
            Paper = await CurrentPaper.OfOne(db, id, today);
        }

        if (access.Reads(DataGroup.Benefit))
        {
            Duties = await RecordReads.Duties(db, id).Where(d => d.From <= today && (d.To is null || d.To >= today)).ToListAsync(ct);
        }

        if (access.Reads(DataGroup.Profile, FieldSets.LanguageOnly))
        {
            German = await RecordReads.German(db, id, today);
        }

        if (access.Reads(DataGroup.Plan))
        {
            Next = await RecordReads.NextContact(db, id, today);
            var file = await RecordReads.Files(db, id).FirstOrDefaultAsync(ct);
            (File, Site) = (file?.Case, file?.Site);
            Cause = File is { ClosedOn: null, IdleSince: { } since } ? await Why(id, since, ct) : null;
        }
    }

    private async Task<IdleCause> Why(int id, DateOnly since, CancellationToken ct)
    {
        var ended = await RecordReads.Participations(db, id, null).FirstOrDefaultAsync(p => p.EndedOn == since && p.Confirmed, ct);
        return ended is not null ? new IdleCause("participation", ended.Title)
            : await RecordReads.ContactsOn(db, id, since).AnyAsync(useful.Counts, ct) ? new IdleCause("contact", null)
            : await RecordReads.Moves(db, id).AnyAsync(m => m.On == since && m.Kind == MunicipalMove.Arrival, ct) ? new IdleCause("arrival", null)
            : new IdleCause("file", null);
    }
}
