using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;

namespace IntegrationPoint.Web.Features.Admin.Codes;

/// <summary>Puts a checked entry into a list and makes it known everywhere.</summary>
public sealed class AddCode(AppDb db, ReferenceData reference, ReferenceLoader loader, TradeDay today)
{
    public async Task<(CodeEntry? Entry, IReadOnlyList<FieldError> Errors)> Handle(string list, CodeProposal typed, CancellationToken ct)
    {
        var (entry, errors) = CodeCheck.New(reference.Codes, list, typed, today.Today);
        if (entry is null)
        {
            return (null, errors);
        }

        db.Add(entry);
        return await loader.Save(ct) ? (entry, []) : (null, [new FieldError(nameof(typed.Code), "admin.codes.error.conflict")]);
    }
}
