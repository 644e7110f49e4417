using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Domain.People.Names;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Localisation;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>What is wrong with an identity as it was typed: field and reason, for the person who can mend it.</summary>
public sealed class IdentityCheck(Texts texts, CodeLabels labels, TradeDay day)
{
    private const int EarliestBirth = 1900;

    private static readonly IReadOnlyDictionary<string, string> Lists = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [nameof(IdentityForm.Sex)] = CodeLists.Sex,
        [nameof(IdentityForm.BirthPrecision)] = CodeLists.BirthPrecision,
        [nameof(IdentityForm.OwnScriptLanguage)] = CodeLists.Language,
        [nameof(IdentityForm.ContactLanguage)] = CodeLists.Language,
        [nameof(IdentityForm.ContactChannel)] = CodeLists.ContactChannel,
    };

    private static readonly string[] Names = [nameof(IdentityForm.GivenName), nameof(IdentityForm.FamilyName), nameof(IdentityForm.CallName), nameof(IdentityForm.OwnScriptName)];

    /// <param name="before">A code that stands there already may stay, even when its list has ended.</param>
    public IEnumerable<(string Field, string Reason)> Of(IdentityForm form, IdentityForm before)
    {
        if (form.GivenName is null)
        {
            yield return (nameof(form.GivenName), texts["person.edit.needs-name"]);
        }

        if (form.BirthDate is not null && (DayText.Read(form.BirthDate, day.Today) is not { } born || born.Day > day.Today || born.Day.Year < EarliestBirth))
        {
            yield return (nameof(form.BirthDate), texts["person.edit.birth-date"]);
        }

        foreach (var field in IdentityForm.Fields.Where(f => form[f]?.Length > NameFolding.MaxLength))
        {
            yield return (field, texts["person.edit.too-long", NameFolding.MaxLength]);
        }

        foreach (var field in Names.Where(f => form[f] is { } name && name != before[f] && !PlainText.IsName(name)))
        {
            yield return (field, texts["intake.error.name-signs"]);
        }

        if (form.Phone is { } phone && phone != before.Phone && !PlainText.IsPhone(phone))
        {
            yield return (nameof(form.Phone), texts["intake.error.phone"]);
        }

        if (form.Email is { } mail && mail != before.Email && !PlainText.IsMail(mail))
        {
            yield return (nameof(form.Email), texts["person.edit.email"]);
        }

        foreach (var (field, list) in Lists)
        {
            if (form[field] is { } code && code != before[field] && !labels.Holds(list, code))
            {
                yield return (field, texts["person.edit.not-in-list"]);
            }
        }

        if (form.MayWrite is not (null or "yes" or "no"))
        {
            yield return (nameof(form.MayWrite), texts["person.edit.not-in-list"]);
        }
    }
}
