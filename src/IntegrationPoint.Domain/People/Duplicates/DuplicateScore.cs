using IntegrationPoint.Domain.People.Names;

namespace IntegrationPoint.Domain.People.Duplicates;

/// <summary>
/// How probably two records mean one person: <c>Points</c> from 0 to 1000, with reasons for and against in the order of their weight.
/// Nothing is ever merged by it.
/// </summary>
public sealed record DuplicateScore(int Points, DuplicateGrade Grade, IReadOnlyList<DuplicateReason> For, IReadOnlyList<DuplicateReason> Against)
{
    public const int VerySimilarFrom = 820;
    public const int SomewhatSimilarFrom = 540;

    public static DuplicateScore Compare(DuplicateCandidate intake, DuplicateCandidate candidate) =>
        Compare(new PreparedCandidate(intake), new PreparedCandidate(candidate));

    public static DuplicateScore Compare(PreparedCandidate a, PreparedCandidate b)
    {
        var tally = new Tally();
        var name = NameSimilarity.Score(a.Names, b.Names);
        var birth = BirthComparison.Of(a.Facts.Birth, b.Facts.Birth);
        var sameAzr = a.Azr is not null && a.Azr == b.Azr;

        Evidence.Numbers(a, b, name, tally);
        Evidence.Name(a, b, name, birth, tally);
        Evidence.Birth(a.Facts.Birth, b.Facts.Birth, birth, tally);
        Evidence.Person(a.Facts, b.Facts, tally);
        Evidence.Place(a.Facts, b.Facts, name, tally);
        Evidence.Family(a, b, name, birth, sameAzr, tally);

        // One number of the central register is one person: somebody must look, whatever else differs.
        var points = Math.Clamp(tally.Points, sameAzr ? SomewhatSimilarFrom : 0, 1000);
        var grade = points >= VerySimilarFrom ? DuplicateGrade.VerySimilar
            : points >= SomewhatSimilarFrom ? DuplicateGrade.SomewhatSimilar
            : DuplicateGrade.None;
        return new DuplicateScore(points, grade, tally.For, tally.Against);
    }
}
