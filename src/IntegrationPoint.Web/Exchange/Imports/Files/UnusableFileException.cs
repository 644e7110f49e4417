using IntegrationPoint.Domain;

namespace IntegrationPoint.Web.Exchange.Imports.Files;

/// <summary>A file that cannot be read as a list: says what is wrong and what the sender can do. Thrown by readers, caught where the file came in.</summary>
public sealed class UnusableFileException(Refusal refusal, Exception? cause = null) : Exception(refusal.Key, cause)
{
    public UnusableFileException(string key, params object[] arguments)
        : this(new Refusal($"imports.file.{key}", null, arguments))
    {
    }

    public Refusal Refusal { get; } = refusal;
}
