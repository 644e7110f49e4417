using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>The line beneath the name: "24 Jahre · geboren 14.05.1991 · Syrien · spricht Arabisch · IP-2015-04417".</summary>
public sealed class RecordHead(AppDb db, OpenRecord record, Texts texts, CodeLabels labels, BirthText births, TradeDay day)
{
    public async Task<string> Line(CancellationToken ct)
    {
        if (!record.Access.Reads(DataGroup.Identity))
        {
            return record.Who.FileNumber ?? "";
        }

        var (id, today) = (record.Id, day.Today);
        var countries = await RecordReads.Countries(db, id, today).ToListAsync(ct);
        var languages = await RecordReads.Languages(db, id).ToListAsync(ct);
        var who = record.Who;
        return string.Join(" · ", new[]
        {
            BirthText.Age(who.BirthDate, today) is { } age ? texts.Count("people.filter.years", age) : null,
            texts["person.born", births.Of(who.BirthDate, who.BirthPrecision)],
            string.Join(", ", countries.Select(c => labels[CodeLists.Country, c])),
            languages.Count == 0 ? null : texts["person.speaks", string.Join(", ", languages.Select(l => labels[CodeLists.Language, l]))],
            who.FileNumber,
        }.Where(part => !string.IsNullOrEmpty(part)));
    }
}
