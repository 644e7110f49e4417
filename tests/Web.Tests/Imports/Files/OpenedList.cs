using System.Text;
using IntegrationPoint.Web.Exchange.Imports.Files;

namespace IntegrationPoint.Web.Tests.Imports.Files;

/// <summary>A file on disk for the time of one test.</summary>
internal sealed class OpenedList : IDisposable
{
    private readonly FileStream stream;

    public OpenedList(byte[] bytes)
    {
        stream = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 4096, FileOptions.DeleteOnClose);
        stream.Write(bytes);
        stream.Position = 0;
    }

    public OpenedList(string text, Encoding? encoding = null)
        : this((encoding ?? new UTF8Encoding(false)).GetPreamble().Concat((encoding ?? new UTF8Encoding(false)).GetBytes(text)).ToArray())
    {
    }

    public ListFile Open() => ListFile.Open(stream);

    public FileStream Stream => stream;

    /// <summary>The reason of the refusal and its arguments, for example "row-too-long 2".</summary>
    public string Refused()
    {
        var refusal = Assert.Throws<UnusableFileException>(() => Open().Rows.ToList()).Refusal;
        return string.Join(' ', [refusal.Key["imports.file.".Length..], .. refusal.Arguments]);
    }

    public void Dispose() => stream.Dispose();
}
