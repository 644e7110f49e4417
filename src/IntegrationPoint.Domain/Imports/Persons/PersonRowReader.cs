using IntegrationPoint.Domain.Reference;
using static IntegrationPoint.Domain.Imports.Persons.PersonFields;

namespace IntegrationPoint.Domain.Imports.Persons;

/// <summary>Judges a row of a person list on a day: pure, every finding names its field.</summary>
public sealed class PersonRowReader(CodeWords words, DateOnly day)
{
    public RowReading Read(IReadOnlyDictionary<string, string> fields)
    {
        var cells = new RowCells(fields, day);
        var (family, given) = NameCells.Read(cells);
        var (birth, precision) = DayCells.Birth(cells, day);
        var arrival = DayCells.Near(cells, Arrival, day, ahead: 60);
        var paperFrom = DayCells.Near(cells, PaperFrom, day, ahead: 60);
        var paperUntil = DayCells.Near(cells, PaperUntil, day, ahead: 365 * 15);
        var benefitFrom = DayCells.Near(cells, BenefitFrom, day, ahead: 92);
        var benefitUntil = DayCells.Near(cells, BenefitUntil, day, ahead: 365 * 2);
        DayCells.InOrder(cells, BirthDate, birth, Arrival, arrival);
        DayCells.InOrder(cells, BirthDate, birth, BenefitFrom, benefitFrom);
        DayCells.InOrder(cells, PaperFrom, paperFrom, PaperUntil, paperUntil);
        DayCells.InOrder(cells, BenefitFrom, benefitFrom, BenefitUntil, benefitUntil);
        var place = new PlaceCells(cells, words, day);
        var row = new PersonRow
        {
            FamilyName = family,
            GivenName = given ?? "",
            BirthName = cells.Name(BirthName),
            CallName = cells.Name(CallName),
            OwnScriptName = cells.Name(OwnScriptName),
            BirthDate = birth,
            BirthPrecision = precision,
            BirthPlace = cells.Text(BirthPlace),
            Sex = Code(cells, Sex, CodeLists.Sex),
            Nationalities = [.. new[] { Code(cells, Nationality, CodeLists.Country), Code(cells, SecondNationality, CodeLists.Country) }.OfType<string>().Distinct()],
            Languages = Languages(cells),
            AzrNumber = cells.Number(AzrNumber),
            FileNumber = cells.Number(FileNumber),
            BamfNumber = cells.Number(BamfNumber),
            CustomerNumber = cells.Number(CustomerNumber),
            HouseholdNumber = cells.Number(HouseholdNumber),
            Relation = Optional(cells, Relation, CodeLists.Relation),
            PaperType = Code(cells, PaperType, CodeLists.Paper),
            PaperNumber = cells.Number(PaperNumber),
            PaperFrom = paperFrom,
            PaperUntil = paperUntil,
            WorkNote = Optional(cells, WorkNote, CodeLists.WorkNote),
            Regime = Code(cells, Regime, CodeLists.Regime),
            BenefitFrom = benefitFrom,
            BenefitUntil = benefitUntil,
            BenefitReason = Optional(cells, BenefitReason, CodeLists.BenefitBeginReason),
            BenefitEndReason = Optional(cells, BenefitEndReason, CodeLists.BenefitEndReason),
            Arrival = arrival,
            Accommodation = Optional(cells, Accommodation, CodeLists.Accommodation),
            Street = place.Street,
            Postcode = place.Postcode,
            Municipality = place.Municipality,
            Phone = ContactCells.Phone(cells),
            Email = ContactCells.Email(cells),
        };
        if (row.PaperType is null && (paperUntil is not null || row.PaperNumber is not null || row.WorkNote is not null))
        {
            cells.Note(PaperType, "paper-without-type");
        }

        return new RowReading(cells.HasErrors ? null : row, cells.Findings);
    }

    /// <summary>A code on which responsibility or law hangs: a word nobody knows keeps the row out.</summary>
    private string? Code(RowCells cells, string field, string list)
    {
        if (cells.Text(field) is not { } text)
        {
            return null;
        }

        if (words.Find(list, text, day) is { } code)
        {
            return code;
        }

        cells.FailFor(Menders.Sender, field, "unknown-word", text);
        return null;
    }

    private string? Optional(RowCells cells, string field, string list) => cells.Text(field) is not { } text ? null
        : words.Find(list, text, day) ?? cells.LeaveOut(field, "word-left-out", text);

    private List<string> Languages(RowCells cells)
    {
        var found = new List<string>();
        foreach (var part in (cells.Text(Language) ?? "").Split([',', ';', '/', '+'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (words.Find(CodeLists.Language, part, day) is not { } code)
            {
                cells.LeaveOut(Language, "word-left-out", part);
            }
            else if (!found.Contains(code))
            {
                found.Add(code);
            }
        }

        return found;
    }
}
