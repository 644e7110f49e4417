using IntegrationPoint.Domain.People;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>Takes one part out of a set of facts, so that it can be proposed and decided by itself.</summary>
public static class FactParts
{
    /// <summary>Whether a difference of the field can be proposed by itself.</summary>
    public static bool CanStandAlone(string field) => field is not (PersonParts.Number or PersonParts.Move or PersonParts.Benefit or PersonParts.Duty or PersonParts.Case);

    public static PersonFacts Only(PersonFacts f, string field) => (field switch
    {
        PersonParts.Name => new PersonFacts { FamilyName = f.FamilyName, GivenName = f.GivenName },
        PersonParts.BirthDate => new PersonFacts { BirthDate = f.BirthDate, BirthPrecision = f.BirthPrecision },
        PersonParts.Paper => new PersonFacts { Paper = f.Paper },
        PersonParts.Address => new PersonFacts { Address = f.Address },
        nameof(Person.OwnScriptName) => new PersonFacts { OwnScriptName = f.OwnScriptName, OwnScriptLanguage = f.OwnScriptLanguage },
        nameof(Person.OwnScriptLanguage) => new PersonFacts { OwnScriptLanguage = f.OwnScriptLanguage, ScriptLanguageAlone = true },
        nameof(Person.CallName) => new PersonFacts { CallName = f.CallName },
        nameof(Person.BirthPlace) => new PersonFacts { BirthPlace = f.BirthPlace },
        nameof(Person.Sex) => new PersonFacts { Sex = f.Sex },
        nameof(Person.Phone) => new PersonFacts { Phone = f.Phone },
        nameof(Person.Email) => new PersonFacts { Email = f.Email },
        nameof(Person.ContactChannel) => new PersonFacts { ContactChannel = f.ContactChannel },
        nameof(Person.ContactLanguage) => new PersonFacts { ContactLanguage = f.ContactLanguage },
        nameof(Person.Literacy) => new PersonFacts { Literacy = f.Literacy },
        nameof(Person.DeceasedOn) => new PersonFacts { DeceasedOn = f.DeceasedOn, DeathNote = f.DeathNote },
        PersonParts.FurtherName => new PersonFacts { FurtherNames = f.FurtherNames },
        PersonParts.Nationality => new PersonFacts { Nationalities = f.Nationalities },
        PersonParts.Language => new PersonFacts { Languages = f.Languages, LanguageOrder = f.LanguageOrder },
        nameof(Person.MayWrite) => new PersonFacts { MayWrite = f.MayWrite },
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "This part cannot be proposed."),
    }) with
    { Cleared = f.Cleared.Contains(field) ? [field] : [] };
}
