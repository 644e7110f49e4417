using System.IO.Compression;
using System.Text;

namespace IntegrationPoint.Web.Exchange.Imports.Files;

/// <summary>Unpacks every part of a spreadsheet once, counting, before anything parses it: bombs, false sizes and DTDs end here.</summary>
public static class PackageGuard
{
    private const long Free = 1024 * 1024;

    /// <exception cref="UnusableFileException">Not a whole spreadsheet, or one that would do harm.</exception>
    public static void Check(FileStream file)
    {
        try
        {
            file.Position = 0;
            using var package = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            Kind(package);
            if (package.Entries.Count > ImportLimits.Parts)
            {
                throw new UnusableFileException("bomb");
            }

            var buffer = new byte[64 * 1024];
            var total = 0L;
            foreach (var part in package.Entries)
            {
                total += Inflate(part, buffer, ImportLimits.InflatedBytes - total);
            }
        }
        catch (Exception damaged) when (damaged is InvalidDataException or EndOfStreamException or NotSupportedException or ArgumentException)
        {
            throw new UnusableFileException(new Domain.Refusal("imports.file.damaged"), damaged);
        }
        finally
        {
            file.Position = 0;
        }
    }

    private static void Kind(ZipArchive package)
    {
        if (package.GetEntry("xl/workbook.xml") is null || package.GetEntry("[Content_Types].xml") is null)
        {
            throw new UnusableFileException("other-kind", package.GetEntry("xl/workbook.bin") is not null ? "XLSB"
                : package.GetEntry("word/document.xml") is not null ? "DOCX"
                : package.GetEntry("mimetype") is not null ? "ODS"
                : "ZIP");
        }
    }

    private static long Inflate(ZipArchiveEntry part, byte[] buffer, long left)
    {
        if (part.Length > left || TooDense(part.Length, part.CompressedLength))
        {
            throw new UnusableFileException("bomb");
        }

        using var content = part.Open();
        var size = 0L;
        for (int read; (read = content.Read(buffer)) > 0;)
        {
            if (size == 0 && HasDtd(buffer.AsSpan(0, read)))
            {
                throw new UnusableFileException("dtd");
            }

            size += read;
            if (size > left || size > part.Length || TooDense(size, part.CompressedLength))
            {
                throw new UnusableFileException("bomb");
            }
        }

        return size == part.Length ? size : throw new UnusableFileException("damaged");
    }

    private static bool TooDense(long size, long packed) => size > Free && size / Math.Max(1, packed) > ImportLimits.InflatedRatio;

    private static bool HasDtd(ReadOnlySpan<byte> beginning) =>
        beginning.IndexOf("<!DOCTYPE"u8) >= 0 || beginning.IndexOf(Encoding.Unicode.GetBytes("<!DOCTYPE")) >= 0;
}
