using System.Runtime.InteropServices;

namespace IntegrationPoint.Allocation;

/// <summary>Reads allocation instances: the binary format <c>IPA1</c> (little endian) and its text form.</summary>
public static class IpaFile
{
    private static ReadOnlySpan<byte> Magic => "IPA1"u8;

    /// <exception cref="InstanceException">Neither form, another version, or the file ends early or goes on.</exception>
    public static Instance Read(Stream stream)
    {
        Span<byte> start = stackalloc byte[4];
        Fill(stream, start);
        return start.SequenceEqual(Magic) ? ReadBinary(stream) : ReadText(stream, start);
    }

    private static Instance ReadBinary(Stream stream)
    {
        Span<byte> head = stackalloc byte[28];
        Fill(stream, head);
        var version = MemoryMarshal.Read<int>(head);
        if (version != 1)
        {
            throw new InstanceException($"The file has version {version}; version 1 is known.");
        }

        var persons = MemoryMarshal.Read<int>(head[4..]);
        var offers = MemoryMarshal.Read<int>(head[8..]);
        var pairs = MemoryMarshal.Read<long>(head[12..]);
        if (persons < 0 || offers < 0 || pairs is < 0 or > int.MaxValue)
        {
            throw new InstanceException($"The head names {persons} persons, {offers} offers and {pairs} pairs.");
        }

        var (capMin, capMax, kind) = (Column<int>(stream, offers), Column<int>(stream, offers), Column<byte>(stream, offers));
        var (group, family, wait) = (Column<byte>(stream, persons), Column<int>(stream, persons), Column<ushort>(stream, persons));
        var row = Column<int>(stream, persons + 1);
        var instance = new Instance(capMin, capMax, kind, group, family, wait, row, Column<int>(stream, (int)pairs), Column<ushort>(stream, (int)pairs));
        return stream.ReadByte() < 0 ? instance : throw new InstanceException("The file goes on after the last pair.");
    }

    private static T[] Column<T>(Stream stream, int length)
        where T : unmanaged
    {
        // A head that promises more than the file holds must not cost its promise in memory.
        if (stream.CanSeek && (long)length * System.Runtime.CompilerServices.Unsafe.SizeOf<T>() > stream.Length - stream.Position)
        {
            throw new InstanceException("The file ends early.");
        }

        var column = new T[length];
        Fill(stream, MemoryMarshal.AsBytes(column.AsSpan()));
        return column;
    }

    private static void Fill(Stream stream, Span<byte> bytes)
    {
        if (stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length)
        {
            throw new InstanceException("The file ends early.");
        }
    }

    private static Instance ReadText(Stream stream, ReadOnlySpan<byte> start)
    {
        var text = new IpaText();
        using var reader = new StreamReader(stream, leaveOpen: true);
        var first = System.Text.Encoding.ASCII.GetString(start) + reader.ReadLine();
        for (string? line = first; line is not null; line = reader.ReadLine())
        {
            text.Take(line);
        }

        return text.ToInstance();
    }
}
