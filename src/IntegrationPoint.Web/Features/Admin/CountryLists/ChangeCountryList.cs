using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Admin.CountryLists;

/// <summary>Puts a country on a dated list or takes it off again; earlier days keep their list.</summary>
public sealed class ChangeCountryList(AppDb db, ReferenceData reference, ReferenceLoader loader, TradeDay today)
{
    public async Task<IReadOnlyList<FieldError>> Add(string list, CountryProposal typed, CancellationToken ct)
    {
        var (from, wrongDay) = CountryListCheck.Day(nameof(typed.From), typed.From, today.Today);
        var origin = PlainText.Clean(typed.Origin);
        List<FieldError> errors =
        [
            .. new[]
            {
                CountryListCheck.Objection(reference.Codes, reference.CountryLists, list, typed.Country, from ?? today.Today),
                wrongDay,
                origin is null ? new FieldError(nameof(typed.Origin), "admin.codes.error.missing") : null,
            }.OfType<FieldError>(),
        ];
        if (errors.Count > 0)
        {
            return errors;
        }

        db.Add(new CountryListEntry { List = list, Country = typed.Country!, ValidFrom = from!.Value, Origin = origin! }.AddedHere());
        return await Save(nameof(typed.Country), ct);
    }

    public async Task<IReadOnlyList<FieldError>> End(CountryListEntry entry, string? typed, CancellationToken ct)
    {
        var (day, wrong) = CountryListCheck.Day("To", typed, today.Today);
        if (wrong is not null || day < entry.ValidFrom)
        {
            return [wrong ?? new FieldError("To", "admin.codes.error.order", entry.ValidFrom)];
        }

        (await db.CountryLists.SingleAsync(c => c.Id == entry.Id, ct)).End(day!.Value);
        return await Save("To", ct);
    }

    private async Task<IReadOnlyList<FieldError>> Save(string field, CancellationToken ct) =>
        await loader.Save(ct) ? [] : [new FieldError(field, "admin.codes.error.conflict")];
}
