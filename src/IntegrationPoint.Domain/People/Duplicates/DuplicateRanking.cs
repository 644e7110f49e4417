namespace IntegrationPoint.Domain.People.Duplicates;

/// <summary>The few records worth showing beside an intake, best first.</summary>
public static class DuplicateRanking
{
    /// <summary>Most suggestions shown at once.</summary>
    public const int Shown = 3;

    public static IReadOnlyList<(T Id, DuplicateScore Score)> Best<T>(
        DuplicateCandidate intake, IEnumerable<(T Id, DuplicateCandidate Facts)> candidates, int shown = Shown) =>
        Best(new PreparedCandidate(intake), candidates.Select(candidate => (candidate.Id, new PreparedCandidate(candidate.Facts))), shown);

    public static IReadOnlyList<(T Id, DuplicateScore Score)> Best<T>(
        PreparedCandidate intake, IEnumerable<(T Id, PreparedCandidate Facts)> candidates, int shown = Shown) =>
    [
        .. candidates
            .Select(candidate => (candidate.Id, Score: DuplicateScore.Compare(intake, candidate.Facts)))
            .Where(scored => scored.Score.Grade != DuplicateGrade.None)
            .OrderByDescending(scored => scored.Score.Points)
            .Take(shown),
    ];
}
