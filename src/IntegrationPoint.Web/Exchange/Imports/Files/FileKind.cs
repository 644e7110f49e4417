using System.Text;

namespace IntegrationPoint.Web.Exchange.Imports.Files;

/// <summary>What a file really is, whatever its name says.</summary>
public enum FileKind
{
    Text,
    Package,
}

public static class FileKinds
{
    private static readonly byte[] Package = [0x50, 0x4B, 0x03, 0x04];
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");

    private static readonly (byte[] Beginning, string Name)[] Others =
    [
        ([0x25, 0x50, 0x44, 0x46], "PDF"),
        ([0x89, 0x50, 0x4E, 0x47], "PNG"),
        ([0xFF, 0xD8, 0xFF], "JPEG"),
        ([0x47, 0x49, 0x46, 0x38], "GIF"),
        ([0x1F, 0x8B], "GZIP"),
        ([0x52, 0x61, 0x72, 0x21], "RAR"),
        ([0x37, 0x7A, 0xBC, 0xAF], "7Z"),
        ([0x7F, 0x45, 0x4C, 0x46], "ELF"),
        ([0x4D, 0x5A], "EXE"),
        (Encoding.ASCII.GetBytes("{\\rtf"), "RTF"),
        (Encoding.ASCII.GetBytes("SQLite format"), "SQLite"),
    ];

    /// <exception cref="UnusableFileException">The file is empty, too large, or of a kind that is no list.</exception>
    public static FileKind Of(FileStream file)
    {
        if (file.Length == 0)
        {
            throw new UnusableFileException("empty");
        }

        if (file.Length > ImportLimits.Bytes)
        {
            throw new UnusableFileException("too-large", (file.Length + (1024 * 1024) - 1) / (1024 * 1024), ImportLimits.Bytes / (1024 * 1024));
        }

        var head = new byte[(int)Math.Min(file.Length, 64 * 1024)];
        file.Position = 0;
        file.ReadExactly(head);
        file.Position = 0;
        if (Begins(head, Package))
        {
            return FileKind.Package;
        }

        if (Begins(head, Compound))
        {
            throw new UnusableFileException(Contains(file, EncryptedPackage) ? "encrypted" : "old-excel");
        }

        foreach (var (beginning, name) in Others)
        {
            if (Begins(head, beginning))
            {
                throw new UnusableFileException("other-kind", name);
            }
        }

        var start = Encoding.Latin1.GetString(head.AsSpan(0, Math.Min(head.Length, 200))).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n', '\t');
        if (start.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<?xml", StringComparison.Ordinal))
        {
            throw new UnusableFileException("other-kind", start.Contains("html", StringComparison.OrdinalIgnoreCase) ? "HTML" : "XML");
        }

        var wide = Begins(head, [0xFF, 0xFE]) || Begins(head, [0xFE, 0xFF]);
        return wide || !head.Contains((byte)0) ? FileKind.Text : throw new UnusableFileException("binary");
    }

    private static bool Begins(byte[] head, byte[] beginning) => head.AsSpan().StartsWith(beginning);

    /// <summary>The directory of a compound file may stand anywhere.</summary>
    private static bool Contains(FileStream file, byte[] wanted)
    {
        var buffer = new byte[256 * 1024];
        var kept = 0;
        file.Position = 0;
        for (int read; (read = file.Read(buffer, kept, buffer.Length - kept)) > 0;)
        {
            if (buffer.AsSpan(0, kept + read).IndexOf(wanted) >= 0)
            {
                return true;
            }

            kept = Math.Min(wanted.Length, kept + read);
            buffer.AsSpan(Math.Max(0, read - kept), kept).CopyTo(buffer);
        }

        return false;
    }
}
