using System.Text.Json;
using System.Text.Json.Serialization;
using IntegrationPoint.Domain;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.People.Names;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Localisation;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>The fields of the identity as they are typed.</summary>
public sealed record IdentityForm
{
    public string? FamilyName { get; init; }
    public string? GivenName { get; init; }
    public string? OwnScriptName { get; init; }
    public string? OwnScriptLanguage { get; init; }
    public string? CallName { get; init; }
    public string? BirthDate { get; init; }
    public string? BirthPrecision { get; init; }
    public string? BirthPlace { get; init; }
    public string? Sex { get; init; }
    public string? Phone { get; init; }
    public string? Email { get; init; }
    public string? ContactChannel { get; init; }
    public string? ContactLanguage { get; init; }
    public string? MayWrite { get; init; }

    /// <summary>Names of the fields, in the order of the page.</summary>
    public static readonly IReadOnlyList<string> Fields = [.. typeof(IdentityForm).GetProperties().Where(p => p.PropertyType == typeof(string) && p.GetIndexParameters().Length == 0).Select(p => p.Name)];

    /// <summary>Fields that may be emptied: nobody is without a name, and a birth date becomes unknown by its precision.</summary>
    private static readonly IReadOnlyList<string> Emptied =
        [nameof(OwnScriptName), nameof(CallName), nameof(BirthPlace), nameof(Phone), nameof(Email), nameof(ContactChannel), nameof(ContactLanguage), nameof(MayWrite)];

    [JsonIgnore]
    public string? this[string field] => (string?)typeof(IdentityForm).GetProperty(field)!.GetValue(this);

    public static IdentityForm Of(Person p) => new()
    {
        FamilyName = p.FamilyName,
        GivenName = p.GivenName,
        OwnScriptName = p.OwnScriptName,
        OwnScriptLanguage = p.OwnScriptLanguage,
        CallName = p.CallName,
        BirthDate = p.BirthDate is { } born ? PlainFormats.Day(born) : null,
        BirthPrecision = p.BirthPrecision,
        BirthPlace = p.BirthPlace,
        Sex = p.Sex,
        Phone = p.Phone,
        Email = p.Email,
        ContactChannel = p.ContactChannel,
        ContactLanguage = p.ContactLanguage,
        MayWrite = p.MayWrite switch { true => "yes", false => "no", null => null },
    };

    /// <summary>Without blanks around, invisible characters, and empty words.</summary>
    public IdentityForm Cleaned() => JsonSerializer.Deserialize<IdentityForm>(JsonSerializer.Serialize(
        Fields.ToDictionary(f => f, f => NameFolding.Clean(this[f]) is { Length: > 0 } text ? text : null, StringComparer.Ordinal)))!;

    public IdentityForm With(string field, string? value) => JsonSerializer.Deserialize<IdentityForm>(JsonSerializer.Serialize(
        Fields.ToDictionary(f => f, f => f == field ? value : this[f], StringComparer.Ordinal)))!;

    /// <summary>What the form says; a field emptied on purpose is said to be empty.</summary>
    public PersonFacts Facts(DateOnly today) => new()
    {
        FamilyName = FamilyName,
        GivenName = GivenName,
        OwnScriptName = OwnScriptName,
        OwnScriptLanguage = OwnScriptLanguage,
        CallName = CallName,
        BirthDate = DayText.Read(BirthDate, today)?.Day,
        BirthPrecision = BirthDate is null ? "unknown" : DayText.Read(BirthDate, today) is { YearOnly: true } ? "year" : BirthPrecision is null or "unknown" ? "exact" : BirthPrecision,
        BirthPlace = BirthPlace,
        Sex = Sex,
        Phone = Phone,
        Email = Email,
        ContactChannel = ContactChannel,
        ContactLanguage = ContactLanguage,
        MayWrite = MayWrite switch { "yes" => true, "no" => false, _ => null },
        ScriptLanguageAlone = true,
        Cleared = [.. Emptied.Where(f => this[f] is null)],
    };
}
