using System.IO.Compression;
using System.Text;
using IntegrationPoint.Web.Exchange.Imports.Files;

namespace IntegrationPoint.Web.Tests.Imports.Files;

public sealed class BadFileTests
{
    private static readonly byte[] Good = new Workbook().Sheet("Liste", Workbook.Texts("Name", "Vorname"), Workbook.Texts("A", "B")).Bytes();

    [Theory]
    [InlineData("%PDF-1.7 ...", "PDF")]
    [InlineData("<!DOCTYPE html><html><table>", "HTML")]
    [InlineData("<?xml version=\"1.0\"?><Workbook>", "XML")]
    [InlineData("{\\rtf1\\ansi", "RTF")]
    [InlineData("GIF89a...", "GIF")]
    public void A_renamed_file_is_called_by_its_real_kind(string content, string kind)
    {
        using var list = new OpenedList(content);

        Assert.Equal($"other-kind {kind}", list.Refused());
    }

    [Fact]
    public void A_picture_is_no_list()
    {
        using var list = new OpenedList([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]);

        Assert.Equal("other-kind PNG", list.Refused());
    }

    [Fact]
    public void Bytes_without_letters_are_no_list()
    {
        using var list = new OpenedList([1, 0, 2, 0, 3, 0, 4]);

        Assert.Equal("binary", list.Refused());
    }

    [Fact]
    public void An_empty_file_and_one_of_empty_rows_are_empty()
    {
        using var nothing = new OpenedList([]);
        using var blank = new OpenedList(";;;\n;;;\n");
        using var sheet = new OpenedList(new Workbook().Sheet("Liste").Bytes());

        Assert.All([nothing, blank, sheet], list => Assert.Equal("empty", list.Refused()));
    }

    [Fact]
    public void Half_a_spreadsheet_is_damaged()
    {
        for (var part = 1; part < 8; part++)
        {
            using var list = new OpenedList(Good[..(Good.Length * part / 8)]);

            Assert.Equal("damaged", list.Refused());
        }
    }

    [Fact]
    public void A_spreadsheet_with_any_byte_overwritten_is_read_or_refused_in_words()
    {
        for (var at = 4; at < Good.Length; at += 7)
        {
            var bytes = (byte[])Good.Clone();
            bytes[at] ^= 0x5A;
            using var list = new OpenedList(bytes);

            Assert.True(Record.Exception(() => list.Open().Rows.ToList()) is null or UnusableFileException, $"byte {at}");
        }
    }

    [Fact]
    public void Old_and_encrypted_excel_files_are_told_apart()
    {
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        using var old = new OpenedList([.. compound, .. new byte[2000], .. Encoding.Unicode.GetBytes("Workbook")]);
        using var encrypted = new OpenedList([.. compound, .. new byte[300_001], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[100]]);

        Assert.Equal(("old-excel", "encrypted"), (old.Refused(), encrypted.Refused()));
    }

    [Theory]
    [InlineData("word/document.xml", "DOCX")]
    [InlineData("mimetype", "ODS")]
    [InlineData("xl/workbook.bin", "XLSB")]
    [InlineData("holiday.jpg", "ZIP")]
    public void Another_package_is_called_by_its_kind(string part, string kind)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry(part).Open().Dispose();
        }

        using var list = new OpenedList(stream.ToArray());

        Assert.Equal($"other-kind {kind}", list.Refused());
    }

    [Fact]
    public void A_bomb_is_refused_before_it_is_parsed()
    {
        using var list = new OpenedList(new Workbook().Sheet("Liste", Workbook.Texts("Name")).Part("xl/media/image1.bin", new byte[30_000_000]).Bytes());

        Assert.Equal("bomb", list.Refused());
    }

    [Fact]
    public void A_bomb_that_lies_about_its_size_unpacks_no_further_than_it_says()
    {
        var bytes = new Workbook().Sheet("Liste", Workbook.Texts("Name", "Vorname")).Part("xl/media/image1.bin", new byte[30_000_000]).Bytes();
        var real = BitConverter.GetBytes(30_000_000);
        for (var at = bytes.AsSpan().IndexOf(real); at >= 0; at = bytes.AsSpan().IndexOf(real))
        {
            BitConverter.GetBytes(900_000).CopyTo(bytes, at);
        }

        using var list = new OpenedList(bytes);

        Assert.True(Record.Exception(() => list.Open()) is null or UnusableFileException);
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")]
    [InlineData("<!DOCTYPE lolz [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;\">]>")]
    public void A_spreadsheet_that_asks_for_outside_files_or_grows_by_itself_is_refused(string prolog)
    {
        using var list = new OpenedList(new Workbook().Sheet("Liste", Workbook.Texts("Name", "Vorname")).Bytes(prolog));

        Assert.Equal("dtd", list.Refused());
    }

    [Fact]
    public void A_hundred_megabytes_are_refused_without_being_read()
    {
        using var list = new OpenedList("Name;Vorname\n");
        list.Stream.SetLength(100L * 1024 * 1024);

        Assert.Equal("too-large 100 20", list.Refused());
    }
}
