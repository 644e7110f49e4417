using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Admin.Codes;

/// <summary>Sets the last day of an entry. Records keep it; nobody can choose it afterwards.</summary>
public sealed class EndCode(AppDb db, ReferenceData reference, ReferenceLoader loader, TradeDay today)
{
    public async Task<IReadOnlyList<FieldError>> Handle(CodeEntry entry, string? typed, CancellationToken ct)
    {
        var (lastDay, errors) = CodeCheck.End(reference.Codes, entry, typed, today.Today);
        if (lastDay is null)
        {
            return errors;
        }

        var stored = await db.Codes.SingleAsync(c => c.List == entry.List && c.Code == entry.Code && c.ValidFrom == entry.ValidFrom, ct);
        stored.End(lastDay.Value);
        return await loader.Save(ct) ? [] : [new FieldError(nameof(CodeProposal.To), "admin.codes.error.conflict")];
    }
}
