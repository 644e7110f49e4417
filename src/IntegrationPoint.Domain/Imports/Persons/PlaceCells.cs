using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Domain.Reference;
using static IntegrationPoint.Domain.Imports.Persons.PersonFields;

namespace IntegrationPoint.Domain.Imports.Persons;

/// <summary>The address of a row: street with number, postcode with its leading zero, and the municipality of the town.</summary>
internal sealed class PlaceCells
{
    public PlaceCells(RowCells cells, CodeWords words, DateOnly day)
    {
        var street = cells.Text(PersonFields.Street) is { } written && !PlainText.IsStreet(written) ? cells.LeaveOut(PersonFields.Street, "no-street", written) : cells.Text(PersonFields.Street);
        var number = cells.Text(HouseNumber, 20);
        Street = street is not null && number is not null && !street.EndsWith(number, StringComparison.OrdinalIgnoreCase) ? $"{street} {number}" : street;
        Postcode = Code(cells);
        if (cells.Text(Town) is { } town)
        {
            if (Postcode is null && town.Length > 6 && town[..5].All(char.IsAsciiDigit))
            {
                (Postcode, town) = (town[..5], town[5..].Trim());
            }

            Municipality = words.Find(CodeLists.Municipality, town, day) ?? words.Find(CodeLists.Municipality, town.Split([' ', '-', ',', '/'], 2)[0], day);
            if (Municipality is null)
            {
                cells.FailFor(Menders.Administrator, Town, "unknown-town", town);
            }
        }
    }

    public string? Street { get; }

    public string? Postcode { get; }

    public string? Municipality { get; }

    private static string? Code(RowCells cells)
    {
        if (cells.Text(PersonFields.Postcode, 20) is not { } text)
        {
            return null;
        }

        var digits = text.StartsWith("D-", StringComparison.OrdinalIgnoreCase) ? text[2..] : text;
        if (digits.Length == 4 && digits.All(char.IsAsciiDigit))
        {
            cells.Note(PersonFields.Postcode, "leading-zero", digits);
            return "0" + digits;
        }

        return digits.Length == 5 && digits.All(char.IsAsciiDigit) ? digits : cells.Fail(PersonFields.Postcode, "no-postcode", text);
    }
}
