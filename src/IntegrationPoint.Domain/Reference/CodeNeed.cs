namespace IntegrationPoint.Domain.Reference;

/// <summary>A fact that every entry of a list states, because figures rest on it: its name, and the list its codes come from.</summary>
public sealed record CodeNeed(string Key, string List)
{
    /// <summary>Null if the list asks for no such fact.</summary>
    public static CodeNeed? Of(CodeBook book, string list) =>
        book.Find(CodeLists.CodeList, list)?.Attribute("needs")?.Split(':') is [var key, var from] ? new CodeNeed(key, from) : null;
}
