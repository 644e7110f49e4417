using IntegrationPoint.Domain.People.Duplicates;
using static IntegrationPoint.Domain.Tests.People.Duplicates.Facts;

namespace IntegrationPoint.Domain.Tests.People.Duplicates;

public class DuplicateRankingTests
{
    private static readonly DuplicateCandidate Intake = Person("Mohamed Sarhan", "1998-05-17");

    [Fact]
    public void The_best_come_first_and_strangers_not_at_all()
    {
        var best = DuplicateRanking.Best(Intake,
        [
            ("stranger", Person("Zohra Noori", "1998-05-17")),
            ("near", Person("Muhammad Serhan", "1998-01-01")),
            ("same", Person("Muhammad Serhan", "1998-05-17")),
            ("twin", Person("Mahmud Sarhan", "1998-05-17")),
        ]);

        Assert.Equal(["same", "near"], best.Select(suggestion => suggestion.Id));
        Assert.Equal(DuplicateGrade.VerySimilar, best[0].Score.Grade);
    }

    [Fact]
    public void No_more_than_three_are_shown() =>
        Assert.Equal(DuplicateRanking.Shown, DuplicateRanking.Best(Intake, Enumerable.Range(0, 50).Select(i => (i, Intake))).Count);

    [Fact]
    public void Fewer_may_be_asked_for() => Assert.Single(DuplicateRanking.Best(Intake, [(1, Intake), (2, Intake)], shown: 1));

    [Fact]
    public void Without_candidates_nothing_is_shown() => Assert.Empty(DuplicateRanking.Best<int>(Intake, []));
}
