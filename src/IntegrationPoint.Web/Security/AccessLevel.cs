namespace IntegrationPoint.Web.Security;

/// <summary>None, counts only, with consent or active matter, read, read and write.</summary>
public enum AccessLevel
{
    None,
    Aggregate,
    Consent,
    Read,
    Write,
}
