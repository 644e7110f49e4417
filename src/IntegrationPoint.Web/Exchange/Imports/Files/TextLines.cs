using IntegrationPoint.Domain;
using Sylvan.Data.Csv;

namespace IntegrationPoint.Web.Exchange.Imports.Files;

/// <summary>Reads a text file row by row; quoted cells may hold separators and line breaks.</summary>
public static class TextLines
{
    public static IEnumerable<SheetLine> Read(FileStream file, TextForm form)
    {
        file.Position = 0;
        using var text = new StreamReader(file, form.Encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var row = form.NamesSeparator && text.ReadLine() is not null ? 1 : 0;
        using var reader = Open(text, form);
        while (Guarded(row + 1, reader.Read))
        {
            row++;
            var cells = new string[reader.RowFieldCount];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = reader.GetString(i);
            }

            if (SheetLine.Of(row, cells) is { } line)
            {
                yield return line;
            }
        }
    }

    private static CsvDataReader Open(StreamReader text, TextForm form) => Guarded(1, () => CsvDataReader.Create(text, new CsvDataReaderOptions
    {
        HasHeaders = false,
        Delimiter = form.Separator,
        BufferSize = 64 * 1024,
        MaxBufferSize = ImportLimits.RowCharacters,
        OwnsReader = false,
    }));

    private static T Guarded<T>(int row, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (CsvRecordTooLargeException broken)
        {
            throw new UnusableFileException(new Refusal("imports.file.row-too-long", null, row), broken);
        }
        catch (FormatException broken)
        {
            throw new UnusableFileException(new Refusal("imports.file.open-quote", null, row), broken);
        }
    }
}
