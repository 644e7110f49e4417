namespace IntegrationPoint.Web.Design;

/// <summary>Marks a tag helper attribute that takes a text key; the build checks the keys written in pages.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TextKeyAttribute : Attribute
{
    /// <summary>The value is the beginning of several keys, one for each option.</summary>
    public bool Prefix { get; init; }
}
