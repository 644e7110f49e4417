using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.Imports.Persons;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Features.People.Shared;

namespace IntegrationPoint.Web.Exchange.Imports.Persons;

/// <summary>Turns a row into facts for the register.</summary>
public static class PersonRowFacts
{
    /// <summary>Days until somebody should have spoken with a person that came with a list.</summary>
    private const int FirstContactWithin = 10;

    /// <summary>A person nobody knows yet: with a case at the site and a proposal of responsibility.</summary>
    public static PersonFacts New(PersonRow row, ImportContext context)
    {
        var facts = Of(row, context, ChangedParts.All, null);
        return facts with
        {
            // As at the desk: a paper is noted as what somebody said, who may not write papers; another body's benefit only that body writes.
            Paper = facts.Paper is { } paper && context.IsForeign ? paper with { OwnerId = context.Hand } : facts.Paper,
            Benefit = context.IsForeign ? null : facts.Benefit,
            Duty = Duty(row, context),
            Case = context.SiteId is { } site
                ? new CaseFact(site, row.Arrival > context.Run.Day ? CaseStates.Announced : CaseStates.Arrived, context.Run.Day, null, context.Run.Day.AddDays(FirstContactWithin))
                : null,
        };
    }

    /// <summary>What the row says in the given parts; an address without kind of accommodation keeps the one on record.</summary>
    public static PersonFacts Of(PersonRow row, ImportContext context, IReadOnlySet<string> parts, PersonRecord? record)
    {
        T? In<T>(string part, T? value) => parts.Contains(part) ? value : default;
        return new PersonFacts
        {
            FamilyName = In(PersonFields.FamilyName, row.FamilyName),
            GivenName = In(PersonFields.FamilyName, row.GivenName),
            CallName = In(PersonFields.CallName, row.CallName),
            OwnScriptName = In(PersonFields.OwnScriptName, row.OwnScriptName),
            FurtherNames = In(PersonFields.BirthName, row.BirthName) is { } born ? [new NameFact("birth", born, row.GivenName, NameWriting.Script(born))] : [],
            BirthDate = In(PersonFields.BirthDate, row.BirthDate),
            BirthPrecision = In(PersonFields.BirthDate, row.BirthPrecision),
            BirthPlace = In(PersonFields.BirthPlace, row.BirthPlace),
            Sex = In(PersonFields.Sex, row.Sex),
            Nationalities = In(PersonFields.Nationality, row.Nationalities) ?? [],
            Languages = [.. (In(PersonFields.Language, row.Languages) ?? []).Select((code, i) => new LanguageFact(code, i == 0))],
            Numbers = [.. (In(PersonFields.FileNumber, Numbers(row, context)) ?? [])],
            Phone = In(PersonFields.Phone, row.Phone),
            Email = In(PersonFields.Email, row.Email),
            Paper = In(PersonFields.PaperType, Paper(row, context)),
            Address = In(PersonFields.Street, Address(row, context, record)),
            Move = row.Arrival is { } arrival && parts.Contains(PersonFields.Arrival) && Municipality(row, context) is { } to
                ? new MoveFact(MunicipalMove.Arrival, arrival, context.Body.Municipality ?? to)
                : null,
            Benefit = In(PersonFields.Regime, Benefit(row, context)),
        };
    }

    public static IEnumerable<NumberFact> Numbers(PersonRow row, ImportContext context) => new[]
    {
        (Kind: "azr", Value: row.AzrNumber),
        (Kind: context.FileNumberKind, Value: row.FileNumber),
        (Kind: "bamf-file", Value: row.BamfNumber),
        (Kind: "ba-customer", Value: row.CustomerNumber),
        (Kind: "benefit-unit", Value: row.HouseholdNumber),
    }.Where(n => n.Value is not null).Select(n => new NumberFact(n.Kind, n.Value!));

    private static PaperFact? Paper(PersonRow row, ImportContext context) => row.PaperType is { } type
        ? new PaperFact(type, row.PaperNumber, row.PaperFrom ?? Earlier(context.Run.Day, row.PaperUntil), row.PaperUntil, row.WorkNote) { FromAssumed = row.PaperFrom is null }
        : null;

    private static AddressFact? Address(PersonRow row, ImportContext context, PersonRecord? record)
    {
        if ((row.Street ?? row.Accommodation ?? row.Municipality) is null || Municipality(row, context) is not { } municipality)
        {
            return null;
        }

        var last = record?.Addresses.LastOrDefault();
        var from = record is null && row.Arrival is { } arrival && arrival <= context.Run.Day ? arrival : context.Run.Day;
        return new AddressFact(row.Accommodation ?? last?.Accommodation ?? "unknown", row.Street ?? last?.Street ?? "", row.Postcode ?? last?.Postcode ?? "", municipality, from);
    }

    private static BenefitFact? Benefit(PersonRow row, ImportContext context) => row.BenefitFrom is { } from && (row.Regime ?? context.Regime) is { } regime
        ? new BenefitFact(regime, context.Body.Id, from, row.BenefitUntil, row.BenefitUntil is null ? null : row.BenefitEndReason) { BeginReason = row.BenefitReason }
        : null;

    private static DutyFact? Duty(PersonRow row, ImportContext context) => row.BenefitUntil is null && Benefit(row, context) is { } benefit
        ? new DutyFact(context.Body.Id, benefit.Regime, "Leistung laut Liste der Stelle", DutyProposal.For(row.PaperType, null, false, context.Run.Day) is { } rule && rule.Regime == benefit.Regime ? rule.Norm : Norm(benefit.Regime), benefit.From)
        : null;

    private static string Norm(string regime) => regime switch
    {
        Regimes.Asylblg => "§ 10a AsylbLG",
        Regimes.Sgb2 => "§ 36 SGB II",
        Regimes.Sgb3 => "§ 327 SGB III",
        Regimes.Sgb8 => "§ 86 SGB VIII",
        _ => "§ 98 SGB XII",
    };

    private static string? Municipality(PersonRow row, ImportContext context) => row.Municipality ?? context.Body.Municipality;

    /// <summary>A list tells until when a paper holds, seldom since when: it was seen on the day of the list, if it still held then.</summary>
    private static DateOnly Earlier(DateOnly day, DateOnly? until) => until < day ? until.Value : day;
}
