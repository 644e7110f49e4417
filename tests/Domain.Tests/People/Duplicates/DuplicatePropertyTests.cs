using CsCheck;
using IntegrationPoint.Domain.People.Duplicates;

namespace IntegrationPoint.Domain.Tests.People.Duplicates;

public class DuplicatePropertyTests
{
    private static readonly string[] Names = ["Muhammad", "Mahmud", "Hassan", "Hussein", "Haddad", "Amira", "محمد", "الحلبي", "ተስፋይ", "Иван", "x", "", "😀", "Al", "Abdul", "Zabihullah"];

    private static readonly Gen<DuplicateCandidate> Candidate =
        from names in One(Names).Array[0, 4]
        from second in One(Names)
        from born in Gen.Date
        from precision in One("exact", "year", "estimated", "disputed", "unknown", "")
        from sex in One<string?>(null, "m", "f", "unknown")
        from azr in One<string?>(null, "", "123456789", "987654321", "😀")
        from phone in One("", "0151 1234567", "+49151 1234567", "0151 7654321")
        from place in One<string?>(null, "a", "b")
        select new DuplicateCandidate
        {
            Names = [string.Join(' ', names), second],
            Birth = BirthFact.Of(DateOnly.FromDateTime(born), precision),
            Sex = sex,
            AzrNumber = azr,
            Phones = [phone],
            Mails = [phone],
            PaperNumbers = [azr ?? ""],
            Shelter = place,
            Household = place,
        };

    private static Gen<T> One<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    [Fact]
    public void A_score_lies_between_nought_and_a_thousand_and_fits_its_grade() => Gen.Select(Candidate, Candidate).Sample((a, b) =>
    {
        var score = DuplicateScore.Compare(a, b);
        return score.Points is >= 0 and <= 1000 && score.Grade == (score.Points >= DuplicateScore.VerySimilarFrom ? DuplicateGrade.VerySimilar
            : score.Points >= DuplicateScore.SomewhatSimilarFrom ? DuplicateGrade.SomewhatSimilar : DuplicateGrade.None);
    });

    [Fact]
    public void Points_do_not_depend_on_who_is_compared_with_whom() => Gen.Select(Candidate, Candidate).Sample((a, b) =>
        DuplicateScore.Compare(a, b).Points == DuplicateScore.Compare(b, a).Points);

    [Fact]
    public void Words_that_were_read_before_change_no_score() => Gen.Select(Candidate, Candidate).Sample((a, b) =>
    {
        var reader = new CandidateReader();
        _ = reader.Read(b);
        return DuplicateScore.Compare(reader.Read(a), reader.Read(b)).Points == DuplicateScore.Compare(a, b).Points;
    });

    [Fact]
    public void Every_score_says_why_or_why_not() => Gen.Select(Candidate, Candidate).Sample((a, b) =>
        DuplicateScore.Compare(a, b) is { } score && score.For.Concat(score.Against).All(reason => reason.Key.StartsWith("duplicate.", StringComparison.Ordinal)) && score.For.Count + score.Against.Count > 0);

    [Fact]
    public void Blocking_keys_are_bounded_distinct_and_ascii() => Candidate.Sample(candidate =>
        BlockingKeys.For(candidate) is var keys && keys.Count <= BlockingKeys.Max && keys.Distinct(StringComparer.Ordinal).Count() == keys.Count
        && keys.All(key => key.All(char.IsAscii) && key[1] == ':'));
}
