using System.Text;
using IntegrationPoint.Domain.Imports.Persons;

namespace IntegrationPoint.Web.Exchange.Imports.Files;

/// <summary>How a text file is written: its encoding and its separator, both found out by looking.</summary>
public sealed record TextForm(Encoding Encoding, string EncodingName, char Separator, bool NamesSeparator)
{
    private static readonly char[] Separators = [';', '\t', ',', '|'];

    static TextForm() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TextForm Of(FileStream file)
    {
        var (encoding, name) = Decode(file);
        file.Position = 0;
        using var reader = new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var sample = new char[64 * 1024];
        var text = new string(sample, 0, reader.ReadBlock(sample));
        file.Position = 0;

        // Spreadsheets write "sep=;" as a first line for each other.
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 5 && text[5] is '\r' or '\n')
        {
            return new TextForm(encoding, name, text[4], true);
        }

        return new TextForm(encoding, name, Separators.MaxBy(separator => Fits(text, separator)), false);
    }

    private static (Encoding Encoding, string Name) Decode(FileStream file)
    {
        Span<byte> mark = stackalloc byte[3];
        file.Position = 0;
        var read = file.ReadAtLeast(mark, 3, throwOnEndOfStream: false);
        mark = mark[..read];
        if (mark.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
        {
            return (Encoding.UTF8, "UTF-8");
        }

        if (mark.StartsWith<byte>([0xFF, 0xFE]) || mark.StartsWith<byte>([0xFE, 0xFF]))
        {
            return (mark[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode, "UTF-16");
        }

        return IsUtf8(file) ? (new UTF8Encoding(false), "UTF-8") : (Encoding.GetEncoding(1252), "Windows-1252");
    }

    /// <summary>Umlauts of Windows-1252 are no valid UTF-8, so one pass over the whole file decides.</summary>
    private static bool IsUtf8(FileStream file)
    {
        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var bytes = new byte[64 * 1024];
        var chars = new char[64 * 1024 + 4];
        file.Position = 0;
        try
        {
            for (int read; (read = file.Read(bytes)) > 0;)
            {
                decoder.GetChars(bytes.AsSpan(0, read), chars, flush: false);
            }

            decoder.GetChars([], chars, flush: true);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>How well the text reads with a separator: known titles first, then columns.</summary>
    private static int Fits(string text, char separator)
    {
        var rows = text.Split('\n').Take(ColumnTitles.Depth)
            .Select(line => (IReadOnlyList<string>)[.. line.Trim('\r').Split(separator).Select(cell => cell.Trim('"'))])
            .ToList();
        var at = ColumnTitles.Find(rows);
        var known = at < 0 ? 0 : rows[at].Count(title => ColumnTitles.Field(title) is not null);
        return known * 1000 + rows.Max(row => row.Count);
    }
}
