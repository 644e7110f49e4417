using IntegrationPoint.Domain.People.Duplicates;
using static IntegrationPoint.Domain.Tests.People.Duplicates.Facts;

namespace IntegrationPoint.Domain.Tests.People.Duplicates;

public class DuplicateScoreTests
{
    [Theory]
    [InlineData("Mohamed Alhassan", "1994-05-17", "Muhammad Al-Hasan", "1994-05-17", "same date, other spelling")]
    [InlineData("Chalid Hadschi", "1988-03-07", "Khaled Haji", "1988-07-03", "day and month swapped")]
    [InlineData("Amir Barakat", "1979-11-22", "Emir Berekat", "1979-11-21", "one digit off")]
    [InlineData("Barakat Amir", "1979-11-22", "Amir Barakat", "1979-11-22", "family name first")]
    [InlineData("Ahmad Khaled Barakat", "1979-11-22", "Ahmed Barakat", "1979-11-22", "father's name left out")]
    [InlineData("Zabihullah", "1990-01-01", "Zabihollah Noori", "1990-01-01", "one name and year only")]
    [InlineData("Nabil Sarhan", "1990-01-01", "Nabeel Sarhan", "1990-08-12", "year only on one side")]
    [InlineData("خالد الحلبي", "1991-02-03", "Khaled Halabi", "1991-02-03", "Arabic on one side")]
    [InlineData("Tesfay Berhane Kidane", "1992-04-05", "Tesfaye Birhane", "1992-04-05", "chain shortened")]
    [InlineData("Buirm Preni", "1985-06-16", "Burim Preni", "1985-06-16", "slip of the keyboard")]
    [InlineData("Amira Haddad", "1985-06-16", "Amira Khalil", "1985-06-16", "family name changed")]
    public void Is_suggested(string one, string bornOne, string other, string bornOther, string why)
    {
        var score = DuplicateScore.Compare(Person(one, bornOne), Person(other, bornOther));

        Assert.True(score.Grade != DuplicateGrade.None, $"{why}: {score.Points}");
        Assert.NotEmpty(score.For);
    }

    [Theory]
    [InlineData("Hassan Haddad", "2001-05-06", "Hussein Haddad", "2001-05-06", "twins with like names")]
    [InlineData("Samir Khalil", "2001-05-06", "Samira Khalil", "2001-05-06", "twins, brother and sister")]
    [InlineData("Muhammad Haddad", "2001-05-06", "Mahmud Haddad", "2001-05-06", "twins named Muhammad and Mahmud")]
    [InlineData("محمد الحلبي", "2001-05-06", "محمود الحلبي", "2001-05-06", "twins in Arabic")]
    [InlineData("Ahmad Haddad", "1999-05-06", "Omar Haddad", "2001-08-09", "brothers")]
    [InlineData("Mohammad Ali", "1990-01-01", "Mohammad Ali", "1995-01-01", "common name, other year")]
    [InlineData("Ahmad Barakat", "1961-05-06", "Ahmad Barakat", "1998-05-07", "grandfather and grandson")]
    [InlineData("Amira Haddad", "1985-06-16", "Zohra Noori", "1985-06-16", "only the birth date")]
    [InlineData("", "1985-06-16", "", "1985-06-16", "no names at all")]
    public void Is_not_suggested(string one, string bornOne, string other, string bornOther, string why)
    {
        var score = DuplicateScore.Compare(Person(one, bornOne), Person(other, bornOther));

        Assert.True(score.Grade == DuplicateGrade.None, $"{why}: {score.Points}");
    }

    [Fact]
    public void Twins_are_called_twins()
    {
        var score = DuplicateScore.Compare(Person("Ahmad Haddad", "2001-05-06"), Person("Omar Haddad", "2001-05-06"));

        Assert.Equal(DuplicateGrade.None, score.Grade);
        Assert.Contains("against.twins", score.Against.Keys());
        Assert.Contains("against.other-name", score.Against.Keys());
    }

    [Fact]
    public void Brothers_with_one_telephone_are_called_relatives()
    {
        var score = DuplicateScore.Compare(
            Person("Ahmad Haddad", "1999-05-06") with { Phones = ["0151 1234567"] }, Person("Omar Haddad", "2001-08-19") with { Phones = ["+49 151 1234567"] });

        Assert.Contains("against.relatives", score.Against.Keys());
        Assert.DoesNotContain("reason.same-phone", score.For.Keys());
    }

    [Fact]
    public void Reasons_come_in_the_order_of_their_weight_with_their_arguments()
    {
        var intake = Person("Mohamed Sarhan", "1998-05-17") with { Shelter = "Gut Kullen", AzrNumber = "150401 223344" };
        var stored = Person("Muhammad Serhan", "1998-09-02", sex: "f") with { Shelter = "Gut Kullen", AzrNumber = "150401223344" };

        var score = DuplicateScore.Compare(intake, stored);

        Assert.Equal(["reason.same-azr", "reason.name", "reason.same-nationality", "reason.same-shelter"], score.For.Keys());
        Assert.Equal(["against.other-sex", "against.other-birth-date"], score.Against.Keys());
        Assert.InRange(score.For[1].Argument!.Value, 90, 100);
        Assert.Equal(DuplicateGrade.VerySimilar, score.Grade);
    }

    [Theory]
    [InlineData("Arben Abazi", "arben abazi", "reason.same-name")]
    [InlineData("Zoë Zwölfer", "Zoe Zwoelfer", "reason.same-sound")]
    public void Names_are_called_the_same_only_where_they_are_spelled_the_same(string typed, string stored, string reason) =>
        Assert.Contains(reason, DuplicateScore.Compare(Person(typed, "1998-05-17"), Person(stored, "1998-05-17")).For.Keys());

    [Fact]
    public void The_year_is_an_argument()
    {
        Assert.Equal(1998, Assert.Single(DuplicateScore.Compare(Person("Amir Sarhan", "1998-01-01"), Person("Amir Sarhan", "1998-05-06")).For, r => r.Key.EndsWith("birth-year", StringComparison.Ordinal)).Argument);
        Assert.Equal(1971, Assert.Single(DuplicateScore.Compare(Person("Amir Sarhan", "1998-01-01"), Person("Amir Sarhan", "1971-05-06")).Against).Argument);
    }

    [Fact]
    public void The_same_register_number_is_always_looked_at_even_when_nothing_else_agrees()
    {
        var score = DuplicateScore.Compare(
            Person("Amira Haddad", "1985-06-16", sex: "f") with { AzrNumber = "150401223344" }, Person("Zabihullah Noori", "1960-01-01", country: "AF") with { AzrNumber = "150401-223344" });

        Assert.Equal(DuplicateGrade.SomewhatSimilar, score.Grade);
        Assert.Contains("reason.same-azr", score.For.Keys());
        Assert.Contains("against.other-name", score.Against.Keys());
    }

    [Fact]
    public void Two_register_numbers_speak_against_one_person()
    {
        var (one, other) = (Person("Mohamed Sarhan", "1998-05-17") with { AzrNumber = "150401223344" }, Person("Muhammad Serhan", "1998-05-17") with { AzrNumber = "150401998877" });

        Assert.True(DuplicateScore.Compare(one, other).Points < DuplicateScore.Compare(one with { AzrNumber = null }, other).Points);
        Assert.Contains("against.other-azr", DuplicateScore.Compare(one, other).Against.Keys());
    }

    [Fact]
    public void A_child_on_the_mothers_paper_is_not_the_mother()
    {
        var score = DuplicateScore.Compare(
            Person("Amira Haddad", "1985-06-16", sex: "f") with { PaperNumbers = ["BÜMA 778899"] }, Person("Lina Haddad", "2012-03-04", sex: "f") with { PaperNumbers = ["BÜMA 778899"] });

        Assert.Equal(DuplicateGrade.None, score.Grade);
    }

    [Theory]
    [InlineData(null, "m"), InlineData("unknown", "f"), InlineData("f", "unknown")]
    public void An_unknown_sex_speaks_neither_for_nor_against(string? one, string? other) => Assert.DoesNotContain(
        "against.other-sex", DuplicateScore.Compare(Person("Amir Sarhan", sex: one), Person("Amir Sarhan", sex: other)).Against.Keys());

    [Fact]
    public void A_frequent_name_says_less_than_a_rare_one() => Assert.True(
        DuplicateScore.Compare(Person("Mohammad Ali", "1990-01-01"), Person("Mohammad Ali", "1990-01-01")).Points
        < DuplicateScore.Compare(Person("Zabihullah Stanakzai", "1990-01-01"), Person("Zabihullah Stanakzai", "1990-01-01")).Points);

    [Fact]
    public void A_call_name_alone_does_not_make_two_people_one()
    {
        var score = DuplicateScore.Compare(Person("Ahmad Sarhan / Ahmad", "1990-05-06"), Person("Ahmad Halabi / Ahmad", "1990-01-01"));

        Assert.Equal(DuplicateGrade.None, score.Grade);
    }
}
