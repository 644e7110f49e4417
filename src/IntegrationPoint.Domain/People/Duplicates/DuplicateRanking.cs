namespace IntegrationPoint.Domain.People.Duplicates;

/// <summary>The few records worth showing beside an intake, best first.</summary>
public static class DuplicateRanking
{
    /// <summary>Most suggestions shown at once.</summary>
    public const int Shown = 3;

    public static IReadOnlyList<(T Id, DuplicateScore Score)> Best<T>(
        DuplicateCandidate intake, IEnumerable<(T Id, DuplicateCandidate Facts)> candidates, int shown = Shown)
    {
        var prepared = new PreparedCandidate(intake);
        return
        [
            .. candidates
                .Select(candidate => (candidate.Id, Score: DuplicateScore.Compare(prepared, new PreparedCandidate(candidate.Facts))))
                .Where(scored => scored.Score.Grade != DuplicateGrade.None)
                .OrderByDescending(scored => scored.Score.Points)
                .Take(shown),
        ];
    }
}
