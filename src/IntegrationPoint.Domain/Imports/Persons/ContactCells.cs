using IntegrationPoint.Domain.Intake;
using static IntegrationPoint.Domain.Imports.Persons.PersonFields;

namespace IntegrationPoint.Domain.Imports.Persons;

/// <summary>Telephone and mail: what cannot be one is left out, the person is not.</summary>
internal static class ContactCells
{
    public static string? Phone(RowCells cells)
    {
        if (cells.Number(PersonFields.Phone) is not { } text)
        {
            return null;
        }

        var digits = text.Count(char.IsAsciiDigit);
        if (digits is < 5 or > 16 || text.Any(c => !char.IsAsciiDigit(c) && c is not ('+' or ' ' or '-' or '/' or '(' or ')' or '.')))
        {
            return cells.LeaveOut(PersonFields.Phone, "no-phone", text);
        }

        // A spreadsheet takes the zero from a number it believes to be one.
        return digits == text.Length && text[0] != '0' ? "0" + text : text;
    }

    public static string? Email(RowCells cells)
    {
        if (cells.Text(PersonFields.Email) is not { } text)
        {
            return null;
        }

        return PlainText.IsMail(text) ? text : cells.LeaveOut(PersonFields.Email, "no-email", text);
    }
}
