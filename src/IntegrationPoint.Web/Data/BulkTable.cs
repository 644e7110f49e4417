using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace IntegrationPoint.Web.Data;

/// <summary>How an entity lies in its table, read from the model: column names and how to get each value in the form the database stores.</summary>
public sealed class BulkTable
{
    private readonly Column[] columns;

    private BulkTable(IEntityType entity, bool withKey)
    {
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table) ?? throw new InvalidOperationException($"{entity.ClrType.Name} has no table.");
        Name = table.Name;
        Key = entity.FindPrimaryKey() is { Properties: [{ ClrType: var type, ValueGenerated: ValueGenerated.OnAdd } id] } && type == typeof(int) ? id.GetColumnName(table) : null;
        columns = [.. Columns(entity, table, []).Where(c => withKey || c.Name != Key)];
    }

    public string Name { get; }

    /// <summary>The generated key, whose sequence must follow what was written; null if the key is not generated.</summary>
    public string? Key { get; }

    public IEnumerable<string> ColumnNames => columns.Select(c => c.Name);

    public int Width => columns.Length;

    /// <param name="withKey">False: the database numbers the rows.</param>
    public static BulkTable Of(AppDb db, Type row, bool withKey = true) => new(db.Model.FindEntityType(row) ?? throw new InvalidOperationException($"{row.Name} is not in the model."), withKey);

    /// <summary>Whether the row already bears the number that the database would give it.</summary>
    public static bool IsNumbered(IEntityType entity, object row) =>
        entity.FindPrimaryKey() is { Properties: [{ ValueGenerated: ValueGenerated.OnAdd, PropertyInfo: { } id }] } && id.GetValue(row) is int and not 0;

    public object? Value(object row, int column) => columns[column].Read(row);

    private static IEnumerable<Column> Columns(ITypeBase type, StoreObjectIdentifier table, PropertyInfo[] path)
    {
        foreach (var property in type.GetProperties())
        {
            if (property.PropertyInfo is { } member && property.GetColumnName(table) is { } name)
            {
                yield return new Column(name, [.. path, member], property.GetTypeMapping().Converter?.ConvertToProvider);
            }
        }

        foreach (var part in type.GetComplexProperties())
        {
            foreach (var column in Columns(part.ComplexType, table, [.. path, part.PropertyInfo!]))
            {
                yield return column;
            }
        }
    }

    private sealed record Column(string Name, PropertyInfo[] Path, Func<object?, object?>? Convert)
    {
        public object? Read(object row)
        {
            object? value = row;
            foreach (var step in Path)
            {
                value = step.GetValue(value);
                if (value is null)
                {
                    return null;
                }
            }

            return Convert is null ? value : Convert(value);
        }
    }
}
