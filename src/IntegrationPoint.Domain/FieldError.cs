namespace IntegrationPoint.Domain;

/// <summary>Something in one field that the person at the desk can mend: the field, a text key, and what the text needs.</summary>
public sealed record FieldError(string Field, string Key, params object[] Arguments);
