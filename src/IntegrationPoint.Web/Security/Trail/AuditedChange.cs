using System.Collections.Frozen;
using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.Profile;
using IntegrationPoint.Domain.Residence;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security.Hardening;
using IntegrationPoint.Web.Security.Sessions;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace IntegrationPoint.Web.Security.Trail;

/// <summary>One changed row as the audit keeps it: which fields, and their values before and after unless they are of a special category.</summary>
public sealed class AuditedChange
{
    /// <summary>Derived, technical or staged rows; what they lead to is written down where it happens.</summary>
    private static readonly FrozenSet<Type> Silent = new[]
    {
        typeof(SearchKey), typeof(ImportRow), typeof(UserSession), typeof(DataProtectionKey), typeof(AuditEntry), typeof(AuditSubject), typeof(AuditHead),
        typeof(AuditClosing), typeof(AuditMark), typeof(AuditKey), typeof(UndoStep),
    }.ToFrozenSet();

    private static readonly FrozenSet<string> SilentFields = new[]
    {
        "Version", "IdleSince", "SortName", "Answers", "SavedAt", "ConcurrencyStamp", "AccessFailedCount", "NormalizedUserName", "NormalizedEmail",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>That they changed is kept, not what they say: Art. 9 GDPR, the client's own words, secrets.</summary>
    private static readonly FrozenSet<string> Withheld = new[]
    {
        $"{nameof(Note)}.{nameof(Note.Text)}", $"{nameof(Barrier)}.{nameof(Barrier.Code)}", $"{nameof(Barrier)}.{nameof(Barrier.Severity)}", $"{nameof(Availability)}.{nameof(Availability.HealthClarification)}",
        $"{nameof(Availability)}.{nameof(Availability.FamilyDuties)}", $"{nameof(Availability)}.{nameof(Availability.FullDays)}",
        $"{nameof(Wish)}.{nameof(Wish.Words)}", $"{nameof(Wish)}.{nameof(Wish.PlanB)}", $"{nameof(Case)}.{nameof(Case.HorizonReasons)}", $"{nameof(AsylumStage)}.{nameof(AsylumStage.WithdrawnReason)}",
        $"{nameof(ResidencePaper)}.{nameof(ResidencePaper.WithdrawnReason)}", $"{nameof(Address)}.{nameof(Address.WithdrawnReason)}",
        $"{nameof(AppUser)}.PasswordHash", $"{nameof(AppUser)}.SecurityStamp", $"{nameof(PersonMerge)}.{nameof(PersonMerge.Moved)}",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Short lists of a person, each row named by what it says: once it is gone, nothing else tells what was taken out.</summary>
    private static readonly Dictionary<Type, string[]> Named = new()
    {
        [typeof(Nationality)] = [nameof(Nationality.Country)],
        [typeof(SpokenLanguage)] = [nameof(SpokenLanguage.Language)],
        [typeof(PersonName)] = [nameof(PersonName.GivenName), nameof(PersonName.FamilyName)],
    };

    /// <summary>Rows whose history tells who began, decided or ended them: a change names its row.</summary>
    private static readonly FrozenSet<Type> Numbered = new[] { typeof(Case), typeof(DutyAssignment), typeof(BenefitPeriod), typeof(Participation) }.ToFrozenSet();

    private readonly EntityEntry entry;
    private readonly string? of;

    private AuditedChange(EntityEntry entry)
    {
        this.entry = entry;
        How = entry.State switch { EntityState.Added => AuditActions.Add, EntityState.Deleted => AuditActions.Remove, _ => AuditActions.Change };
        Fields = entry.State == EntityState.Modified ? Changed() : null;
        of = Named.TryGetValue(entry.Metadata.ClrType, out var names) ? string.Join(' ', names.Select(n => entry.Property(n).CurrentValue).OfType<string>())
            : Fields is not null && Numbered.Contains(entry.Metadata.ClrType) ? Show(entry.Property("Id").CurrentValue)
            : null;
    }

    public string How { get; }
    public string What => entry.Metadata.ClrType.Name;
    public Dictionary<string, string?[]>? Fields { get; }

    /// <summary>Whether changes of rows of this kind are written down.</summary>
    public static bool Keeps(IReadOnlyEntityType kind) =>
        !kind.IsOwned() && !Silent.Contains(kind.ClrType) && kind.ClrType.Namespace?.StartsWith("Microsoft", StringComparison.Ordinal) != true;

    public static AuditedChange? Of(EntityEntry entry)
    {
        if (entry.State is not (EntityState.Added or EntityState.Modified or EntityState.Deleted) || !Keeps(entry.Metadata))
        {
            return null;
        }

        var change = new AuditedChange(entry);
        return change.Fields is { Count: 0 } ? null : change;
    }

    /// <summary>Known only after the rows are written: a new person has no number before.</summary>
    public IEnumerable<int> PersonIds() => entry.Entity switch
    {
        Person p => [Id(nameof(p.Id)) ?? p.Id],
        PersonMerge m => [m.SurvivorId, m.MergedId],
        KnownDifferent d => [d.FirstId, d.SecondId],
        _ when entry.Metadata.FindProperty("PersonId") is not null => Id("PersonId") is { } id ? [id] : [],
        _ => [],
    };

    public object Summary() => (Fields, of) switch
    {
        (null, null) => new { what = What, how = How },
        (null, _) => new { what = What, how = How, of },
        (_, null) => new { what = What, how = How, fields = Fields },
        _ => new { what = What, how = How, of, fields = Fields },
    };

    private int? Id(string property) => entry.Property(property).CurrentValue as int?;

    private Dictionary<string, string?[]> Changed()
    {
        var fields = new Dictionary<string, string?[]>(StringComparer.Ordinal);
        foreach (var property in entry.Properties.Where(p => p.IsModified && !SilentFields.Contains(p.Metadata.Name)))
        {
            if (!Equals(property.OriginalValue, property.CurrentValue))
            {
                var name = property.Metadata.Name;
                fields[name] = Withheld.Contains($"{What}.{name}") ? [] : [Show(property.OriginalValue), Show(property.CurrentValue)];
            }
        }

        return fields;
    }

    private static string? Show(object? value) => value switch
    {
        null => null,
        string text => OneLine.Of(text, 400),
        IFormattable f => f.ToString(value is DateOnly or DateTime ? "O" : null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
