using System.Text;
using IntegrationPoint.Web.Exchange.Imports.Files;

namespace IntegrationPoint.Web.Tests.Imports.Files;

public sealed class TextListTests
{
    private const string Small = "Name;Vorname;Geb.-Datum\nMüller;Äße;24.03.1990\n";

    static TextListTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", true, "UTF-8")]
    [InlineData("utf-8", false, "UTF-8")]
    [InlineData("windows-1252", false, "Windows-1252")]
    [InlineData("utf-16", true, "UTF-16")]
    public void Umlauts_come_through_in_every_encoding(string encoding, bool mark, string name)
    {
        using var list = new OpenedList(Small, encoding == "utf-8" ? new UTF8Encoding(mark) : Encoding.GetEncoding(encoding));
        var file = list.Open();

        Assert.Equal($"CSV, {name}, ;", file.Format);
        Assert.Equal(["Müller", "Äße", "24.03.1990"], Assert.Single(file.Rows).Cells);
    }

    [Theory]
    [InlineData(';', ";")]
    [InlineData(',', ",")]
    [InlineData('\t', "Tab")]
    [InlineData('|', "|")]
    public void The_separator_is_found_out(char separator, string name)
    {
        using var list = new OpenedList(Small.Replace(';', separator));
        var file = list.Open();

        Assert.EndsWith(name, file.Format, StringComparison.Ordinal);
        Assert.Equal(["Name", "Vorname", "Geb.-Datum"], file.Titles);
    }

    [Fact]
    public void A_comma_in_a_name_does_not_make_it_the_separator()
    {
        using var list = new OpenedList("Name, Vorname;Geburtsdatum\nAl-Sayed, Yusuf;17.05.1991\n");

        Assert.Equal(["Al-Sayed, Yusuf", "17.05.1991"], Assert.Single(list.Open().Rows).Cells);
    }

    [Fact]
    public void The_line_that_spreadsheets_write_for_each_other_is_understood_and_counted()
    {
        using var list = new OpenedList("sep=|\nName|Vorname\nA|B\n");
        var row = Assert.Single(list.Open().Rows);

        Assert.Equal((3, "A"), (row.Row, row.Cells[0]));
    }

    [Fact]
    public void Rows_are_counted_as_a_spreadsheet_does_over_headlines_empty_rows_and_line_breaks_in_cells()
    {
        using var list = new OpenedList("Sozialamt;;\n;;\nName;Vorname;Straße\nA;B;\"Lindenhof 4\nHinterhaus\"\n;;\n\"C \"\"D\"\"\";E;\"x;y\"\n;;\n;;\n");
        var file = list.Open();

        Assert.Equal(3, file.HeaderRow);
        Assert.Equal([(4, "Lindenhof 4\nHinterhaus"), (6, "x;y")], file.Rows.Select(r => (r.Row, r.Cells[2])));
        Assert.Equal("C \"D\"", file.Rows.Last().Cells[0]);
    }

    [Fact]
    public void Trailing_empty_rows_and_columns_are_nothing()
    {
        using var list = new OpenedList("Name;Vorname;;;;\nA;B;;;;\n;;;;;\n;;;;;\n");
        var file = list.Open();

        Assert.Equal(["Name", "Vorname"], file.Titles);
        Assert.Equal(["A", "B"], Assert.Single(file.Rows).Cells);
    }

    [Fact]
    public void A_quote_that_never_closes_is_named_with_its_row()
    {
        using var list = new OpenedList("Name;Vorname\nA;B\nC;\"D\nE;F\n");

        Assert.Equal("open-quote 3", list.Refused());
    }

    [Fact]
    public void A_row_without_end_is_refused_before_it_fills_the_memory()
    {
        using var list = new OpenedList("Name;Vorname\nA;" + new string('x', ImportLimits.RowCharacters * 2));

        Assert.Equal("row-too-long 2", list.Refused());
    }

    [Fact]
    public void Too_many_columns_are_refused()
    {
        using var list = new OpenedList("Name;Vorname\nA" + new string(';', 300) + "B\n");

        Assert.Equal($"too-many-columns 2 {ImportLimits.Columns}", list.Refused());
    }

    [Fact]
    public void A_list_whose_titles_nobody_knows_is_still_shown()
    {
        using var list = new OpenedList("Feld1;Feld2\nA;B\n");
        var file = list.Open();

        Assert.Equal((0, 1), (file.Known, file.HeaderRow));
        Assert.Equal(["Feld1", "Feld2"], file.Titles);
    }

    [Fact]
    public void A_file_of_plain_sentences_is_no_list()
    {
        using var list = new OpenedList("Sehr geehrte Damen und Herren\nanbei die Liste\n");

        Assert.Equal("no-columns", list.Refused());
    }
}
