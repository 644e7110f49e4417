using static IntegrationPoint.Domain.Imports.Persons.PersonFields;

namespace IntegrationPoint.Domain.Imports.Persons;

/// <summary>The name as in the paper; a person with one name has no family name.</summary>
internal static class NameCells
{
    public static (string? Family, string? Given) Read(RowCells cells)
    {
        var family = cells.Name(FamilyName);
        var given = cells.Name(GivenName);
        if (family is null && given is null && cells.Name(FullName) is { } full)
        {
            return Split(cells, full);
        }

        if (family is null && given is null && !cells.HasErrors)
        {
            cells.Fail(FamilyName, "no-name");
        }

        if (family is not null && given is null && !cells.HasErrors)
        {
            cells.Note(FamilyName, "one-name", family);
            return (null, family);
        }

        return (family, given);
    }

    /// <summary>"Family, Given"; without a comma nobody can tell which is which.</summary>
    private static (string? Family, string? Given) Split(RowCells cells, string full)
    {
        var parts = full.Split(',', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 2)
        {
            return (parts[0], parts[1]);
        }

        if (parts.Length == 1 && !parts[0].Contains(' ', StringComparison.Ordinal))
        {
            cells.Note(FullName, "one-name", parts[0]);
            return (null, parts[0]);
        }

        cells.Fail(FullName, "name-not-split", full);
        return (null, null);
    }
}
