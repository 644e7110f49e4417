using IntegrationPoint.Domain;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.People.Names;
using IntegrationPoint.Web.Features.People.Record;

namespace IntegrationPoint.Web.Features.People.Merging;

/// <summary>Writes a whole identity as it stands in a form: merging chooses between two sets of values that were both checked before.</summary>
public static class IdentityValues
{
    public static void Write(Person person, IdentityForm form)
    {
        if ((person.GivenName, person.FamilyName) != (form.GivenName, form.FamilyName))
        {
            person.Name(form.FamilyName, form.GivenName!, NameFolding.Fold(form.FamilyName is null ? form.GivenName : $"{form.FamilyName} {form.GivenName}"));
        }

        person.WriteInOwnScript(form.OwnScriptName, form.OwnScriptLanguage);
        person.Call(form.CallName);
        person.Born(DayText.Read(form.BirthDate, DateOnly.MaxValue)?.Day, form.BirthPrecision ?? "unknown");
        person.BornIn(form.BirthPlace);
        person.Sex = form.Sex ?? "unknown";
        person.Reach(form.Phone, form.Email, form.ContactChannel, form.ContactLanguage, form.MayWrite switch { "yes" => true, "no" => false, _ => null });
    }
}
