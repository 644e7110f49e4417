using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>Compares a move with what is known: the home that runs, birth and arrival, the postcodes of the municipality.</summary>
public sealed class Moving(AppDb db, OpenRecord record, CodeLabels labels, ReferenceData reference, TradeDay day)
{
    /// <summary>Fields that cannot be right, each with a text key.</summary>
    public async Task<IReadOnlyList<(string Field, string Reason)>> Wrong(MoveForm form, CancellationToken ct)
    {
        var since = await db.Addresses.Where(a => a.PersonId == record.Id && a.To == null).MaxAsync(a => (DateOnly?)a.From, ct);
        // Whoever arrived later may have lived in another town before, but not in this one.
        var arrived = await db.Moves.Where(m => m.PersonId == record.Id && m.Kind == MunicipalMove.Arrival && m.Municipality == form.Municipality).MinAsync(m => (DateOnly?)m.On, ct);
        return [.. form.Wrong(labels, new MoveForm.Known(since, record.Person.BirthDate, arrived, Postcodes(form.Municipality)), day.Today)];
    }

    /// <summary>Empty where the list of municipalities does not know them.</summary>
    private string[] Postcodes(string? municipality) =>
        municipality is null ? [] : reference.Codes.Find(CodeLists.Municipality, municipality, day.Today)?.Attribute("postcodes")?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
