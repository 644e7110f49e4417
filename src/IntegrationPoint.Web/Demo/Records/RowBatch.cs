using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;

namespace IntegrationPoint.Web.Demo.Records;

/// <summary>Rows of many tables on their way into the database.</summary>
public sealed class RowBatch(IReadOnlyList<(Type Type, List<object> Rows)> tables)
{
    public async Task Write(BulkWriter writer, CancellationToken ct)
    {
        foreach (var (type, rows) in tables)
        {
            if (type == typeof(SearchKey))
            {
                // In the order of their index they go in at once, not leaf by leaf.
                rows.Sort((a, b) => string.CompareOrdinal(((SearchKey)a).Key, ((SearchKey)b).Key) is var order and not 0 ? order : ((SearchKey)a).PersonId.CompareTo(((SearchKey)b).PersonId));
            }

            await writer.Write(type, rows, ct);
        }
    }
}
