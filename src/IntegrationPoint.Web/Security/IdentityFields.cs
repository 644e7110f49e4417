using IntegrationPoint.Domain.People;

namespace IntegrationPoint.Web.Security;

internal static class IdentityFields
{
    public static IQueryable<IdentityView> Of(IQueryable<Person> persons, AccessRule? rule) => rule switch
    {
        null or { Level: < AccessLevel.Consent } => All(persons.Where(p => false)),
        { Limit: FieldSets.FirstName } => persons.Select(p => new IdentityView { PersonId = p.Id, Key = p.Key, GivenName = p.GivenName, SortName = "" }),
        { Limit: FieldSets.NameOnly } => persons.Select(p => new IdentityView
        {
            PersonId = p.Id,
            Key = p.Key,
            GivenName = p.GivenName,
            FamilyName = p.FamilyName,
            OwnScriptName = p.OwnScriptName,
            OwnScriptLanguage = p.OwnScriptLanguage,
            SortName = p.SortName,
        }),
        _ => All(persons),
    };

    private static IQueryable<IdentityView> All(IQueryable<Person> persons) => persons.Select(p => new IdentityView
    {
        PersonId = p.Id,
        Key = p.Key,
        FileNumber = p.FileNumber,
        GivenName = p.GivenName,
        FamilyName = p.FamilyName,
        OwnScriptName = p.OwnScriptName,
        OwnScriptLanguage = p.OwnScriptLanguage,
        CallName = p.CallName,
        SortName = p.SortName,
        BirthDate = p.BirthDate,
        BirthPrecision = p.BirthPrecision,
        Sex = p.Sex,
        Phone = p.Phone,
        Email = p.Email,
        ContactChannel = p.ContactChannel,
        ContactLanguage = p.ContactLanguage,
        MayWrite = p.MayWrite,
        Restricted = p.Restricted,
    });
}
