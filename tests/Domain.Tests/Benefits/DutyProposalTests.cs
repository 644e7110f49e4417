using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Organisations;

namespace IntegrationPoint.Domain.Tests.Benefits;

public sealed class DutyProposalTests
{
    private static readonly DateOnly Day = new(2016, 3, 24);

    [Theory]
    [InlineData("BUEMA", BodyKinds.SocialOffice, "§ 1 Abs. 1 Nr. 1, § 10 AsylbLG")]
    [InlineData("ANKUNFTSNACHWEIS", BodyKinds.SocialOffice, "§ 1 Abs. 1 Nr. 1, § 10 AsylbLG")]
    [InlineData("GESTATTUNG", BodyKinds.SocialOffice, "§ 1 Abs. 1 Nr. 1, § 10 AsylbLG")]
    [InlineData("DULDUNG", BodyKinds.SocialOffice, "§ 1 Abs. 1 Nr. 4, § 10 AsylbLG")]
    [InlineData("AE_25_5", BodyKinds.SocialOffice, "§ 1 Abs. 1 Nr. 3 Buchst. c, § 10 AsylbLG")]
    [InlineData("AE_25_2_REFUGEE", BodyKinds.Jobcenter, "§ 7 Abs. 1 S. 1, § 36 SGB II")]
    [InlineData("AE_25_3", BodyKinds.Jobcenter, "§ 7 Abs. 1 S. 1, § 36 SGB II")]
    public void The_paper_points_to_a_body_with_its_paragraph(string paper, string body, string norm)
    {
        var proposal = DutyProposal.For(paper, new DateOnly(1991, 5, 14), alone: true, Day);

        Assert.Equal((body, norm), (proposal!.BodyKind, proposal.Norm));
    }

    [Theory]
    [InlineData("OTHER")]
    [InlineData("NONE")]
    [InlineData("PASS")]
    [InlineData(null)]
    public void A_paper_that_does_not_decide_is_left_to_a_human(string? paper) => Assert.Null(DutyProposal.For(paper, null, alone: true, Day));

    [Theory]
    [InlineData("1998-03-25", true, BodyKinds.YouthOffice)]
    [InlineData("1998-03-24", true, BodyKinds.SocialOffice)]
    [InlineData("1998-03-25", false, BodyKinds.SocialOffice)]
    public void A_minor_alone_belongs_to_the_youth_office_up_to_the_day_before_the_birthday(string born, bool alone, string body) =>
        Assert.Equal(body, DutyProposal.For("GESTATTUNG", DateOnly.ParseExact(born, "yyyy-MM-dd", null), alone, Day)!.BodyKind);

    [Theory]
    [InlineData("AE_25_2_REFUGEE", "spouse", "1990-01-01", Regimes.Asylblg, "§ 7 Abs. 1 S. 1, § 36 SGB II")]
    [InlineData("NONE", "spouse", "1990-01-01", Regimes.Asylblg, "§ 1 Abs. 1 Nr. 6, § 10 AsylbLG")]
    [InlineData("NONE", "child", "2010-01-01", Regimes.Asylblg, "§ 1 Abs. 1 Nr. 6, § 10 AsylbLG")]
    [InlineData("NONE", "child", "1995-01-01", Regimes.Asylblg, null)]
    [InlineData("NONE", "child", "1995-01-01", Regimes.Sgb2, "§ 7 Abs. 2, § 36 SGB II")]
    [InlineData("NONE", "parent", "1960-01-01", Regimes.Sgb2, null)]
    [InlineData("GESTATTUNG", "child", "2010-01-01", null, "§ 1 Abs. 1 Nr. 1, § 10 AsylbLG")]
    [InlineData("GESTATTUNG", "sibling", "2001-01-01", Regimes.Sgb8, "§ 42a SGB VIII")]
    [InlineData("GESTATTUNG", "sibling", "1990-01-01", Regimes.Sgb8, "§ 1 Abs. 1 Nr. 1, § 10 AsylbLG")]
    [InlineData("NONE", "", "2010-01-01", null, null)]
    public void Without_a_paper_of_ones_own_the_regime_of_the_family_points_the_way(string paper, string relation, string born, string? regime, string? norm) =>
        Assert.Equal(norm, DutyProposal.OfFamily(paper, DateOnly.ParseExact(born, "yyyy-MM-dd", null), relation, regime, Day)?.Norm);
}
