using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.Residence;

namespace IntegrationPoint.Domain.Benefits;

/// <summary>The kind of body that a paper points to, with its regime and paragraph. A proposal: a human confirms it.</summary>
public sealed record DutyProposal(string BodyKind, string Regime, string Norm)
{
    /// <summary>Kept with each proposal, so that it can be told which wording it came from.</summary>
    public const string RuleVersion = "desk-2016-03";

    /// <summary>Null: the paper alone does not decide, the caseworker clarifies.</summary>
    /// <remarks>§ 1 Abs. 1 AsylbLG lists who is entitled there; who is, is excluded from SGB II by § 7 Abs. 1 S. 2 Nr. 3 SGB II.</remarks>
    public static DutyProposal? For(string? paper, DateOnly? birthDate, bool alone, DateOnly day)
    {
        if (birthDate is { } born && alone && born.AddYears(18) > day)
        {
            return new DutyProposal(BodyKinds.YouthOffice, Regimes.Sgb8, day < new DateOnly(2015, 11, 1) ? "§ 42 Abs. 1 Nr. 3 SGB VIII" : "§ 42a SGB VIII");
        }

        return paper switch
        {
            PaperTypes.Buema or PaperTypes.ArrivalCertificate or PaperTypes.Aufenthaltsgestattung => Asylblg("§ 1 Abs. 1 Nr. 1, § 10 AsylbLG"),
            PaperTypes.ResidencePermit254 => Asylblg("§ 1 Abs. 1 Nr. 3 Buchst. b, § 10 AsylbLG"),
            PaperTypes.ResidencePermit255 => Asylblg("§ 1 Abs. 1 Nr. 3 Buchst. c, § 10 AsylbLG"),
            PaperTypes.Duldung or "DULDUNG_AUSBILDUNG" or "DULDUNG_BESCHAEFTIGUNG" or "DULDUNG_60B" => Asylblg("§ 1 Abs. 1 Nr. 4, § 10 AsylbLG"),
            "GRENZUEBERTRITT" => Asylblg("§ 1 Abs. 1 Nr. 5, § 10 AsylbLG"),
            PaperTypes.ResidencePermitRefugee or PaperTypes.ResidencePermitSubsidiary or "AE_22" or "AE_23_2" or "AE_25_1" or "AE_25_3" or "AE_25A" or "AE_25B" or "NE_26" =>
                new DutyProposal(BodyKinds.Jobcenter, Regimes.Sgb2, "§ 7 Abs. 1 S. 1, § 36 SGB II"),
            _ => null,
        };
    }

    /// <summary>The same for somebody whose family has a responsible body already. The own paper comes first; without one the family's regime reaches spouse and minor children (§ 1 Abs. 1 Nr. 6 AsylbLG) and the benefit unit (§ 7 Abs. 2 SGB II).</summary>
    /// <param name="relation">Code of list <c>relation</c>.</param>
    /// <param name="regime">What the family is under; null: nobody knows yet.</param>
    public static DutyProposal? OfFamily(string? paper, DateOnly? birthDate, string relation, string? regime, DateOnly day)
    {
        var minor = birthDate is { } born && born.AddYears(18) > day;
        if (regime == Regimes.Sgb8 && minor && relation == Relations.Sibling)
        {
            return For(paper, birthDate, alone: true, day); // two children who came without parents
        }

        return For(paper, birthDate, alone: false, day) ?? regime switch
        {
            Regimes.Asylblg when relation == Relations.Spouse || (relation == Relations.Child && minor) => Asylblg("§ 1 Abs. 1 Nr. 6, § 10 AsylbLG"),
            Regimes.Sgb2 when Relations.InBenefitUnit(relation, birthDate, day) && relation != Relations.Head => new DutyProposal(BodyKinds.Jobcenter, Regimes.Sgb2, "§ 7 Abs. 2, § 36 SGB II"),
            _ => null,
        };
    }

    private static DutyProposal Asylblg(string norm) => new(BodyKinds.SocialOffice, Regimes.Asylblg, norm);
}
