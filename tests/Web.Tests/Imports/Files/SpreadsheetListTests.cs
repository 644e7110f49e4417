using IntegrationPoint.Web.Exchange.Imports.Files;

namespace IntegrationPoint.Web.Tests.Imports.Files;

public sealed class SpreadsheetListTests
{
    [Fact]
    public void Days_numbers_and_formulas_give_the_values_a_reader_sees()
    {
        var bytes = new Workbook().Sheet(
            "Liste",
            Workbook.Texts("Name", "Vorname", "Geb.-Datum", "AZR-Nummer", "Aktenzeichen", "PLZ"),
            [Workbook.Text("=1+1"), Workbook.Formula("UPPER(B9)", "YUSUF"), Workbook.Day(33_375), Workbook.Number("160312000417"), Workbook.Text("-4711"), Workbook.Number("52062")]).Bytes();
        using var list = new OpenedList(bytes);
        var file = list.Open();

        Assert.Equal("XLSX, Liste", file.Format);
        Assert.Equal(["=1+1", "YUSUF", "1991-05-17", "160312000417", "-4711", "52062"], Assert.Single(file.Rows).Cells);
    }

    [Fact]
    public void Rows_keep_their_numbers_over_headlines_and_gaps()
    {
        var bytes = new Workbook().Sheet("Liste", Workbook.Texts("Sozialamt"), [], Workbook.Texts("Name", "Vorname"), [], Workbook.Texts("A", "B"), [], [], Workbook.Texts("C", "D")).Bytes();
        using var list = new OpenedList(bytes);
        var file = list.Open();

        Assert.Equal(3, file.HeaderRow);
        Assert.Equal([5, 8], file.Rows.Select(r => r.Row));
    }

    [Fact]
    public void The_sheet_that_looks_like_a_list_is_taken()
    {
        var bytes = new Workbook()
            .Sheet("Deckblatt", Workbook.Texts("Stand", "24.03.2016"))
            .Sheet("Personen", Workbook.Texts("Name", "Vorname", "Geburtsdatum"), Workbook.Texts("A", "B", "17.05.1991")).Bytes();
        using var list = new OpenedList(bytes);

        Assert.Equal("XLSX, Personen", list.Open().Format);
    }

    [Fact]
    public void Empty_rows_without_end_end_the_sheet()
    {
        var rows = new string?[ImportLimits.EmptyRows + 10][];
        Array.Fill(rows, []);
        (rows[0], rows[1], rows[^1]) = (Workbook.Texts("Name", "Vorname"), Workbook.Texts("A", "B"), Workbook.Texts("C", "D"));
        using var list = new OpenedList(new Workbook().Sheet("Liste", rows).Bytes());

        Assert.Equal([2], list.Open().Rows.Select(r => r.Row));
    }

    [Fact]
    public void A_sheet_as_wide_as_it_goes_is_refused()
    {
        var bytes = new Workbook().Sheet("Liste", Workbook.Texts("Name", "Vorname"), [Workbook.Text("A"), Workbook.Text("B").Replace("REF", "XFD2", StringComparison.Ordinal)]).Bytes();
        using var list = new OpenedList(bytes);

        Assert.Equal($"too-many-columns 1 {ImportLimits.Columns}", list.Refused());
    }

    [Fact]
    public void Rich_text_and_shared_strings_are_read_as_one_text()
    {
        var bytes = new Workbook().Sheet(
            "Liste",
            Workbook.Texts("Name", "Vorname"),
            ["<c r=\"REF\" t=\"inlineStr\"><is><r><t>Al-</t></r><r><t>Sayed</t></r></is></c>", Workbook.Text("Yusuf")]).Bytes();
        using var list = new OpenedList(bytes);

        Assert.Equal(["Al-Sayed", "Yusuf"], Assert.Single(list.Open().Rows).Cells);
    }

    [Fact]
    public void An_impossible_serial_number_is_a_bad_cell_not_a_bad_file()
    {
        var bytes = new Workbook().Sheet("Liste", Workbook.Texts("Name", "Vorname", "Geburtsdatum"), [Workbook.Text("A"), Workbook.Text("B"), Workbook.Day(99_999_999)]).Bytes();
        using var list = new OpenedList(bytes);

        Assert.Equal("A", Assert.Single(list.Open().Rows).Cells[0]);
    }
}
