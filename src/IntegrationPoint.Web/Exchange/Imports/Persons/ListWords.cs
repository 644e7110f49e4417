using System.Reflection;
using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Web.Data;

namespace IntegrationPoint.Web.Exchange.Imports.Persons;

/// <summary>The words of lists for this installation: labels of the code lists, and the short forms offices write.</summary>
public sealed class ListWords
{
    private readonly ReferenceData reference;
    private readonly Lock gate = new();
    private (int Change, CodeWords Words)? current;

    public ListWords(ReferenceData reference) => this.reference = reference;

    public CodeWords Words
    {
        get
        {
            lock (gate)
            {
                if (current?.Change != reference.Change)
                {
                    current = (reference.Change, new CodeWords(reference.Codes, Short()));
                }

                return current!.Value.Words;
            }
        }
    }

    /// <summary>Lines of words.csv: list;code;word,word,word.</summary>
    private static IEnumerable<(string List, string Word, string Code)> Short()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("IntegrationPoint.Web.Exchange.Imports.Persons.words.csv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split(';') is [var list, var code, var words])
            {
                foreach (var word in words.Split(','))
                {
                    yield return (list, word, code);
                }
            }
        }
    }
}
