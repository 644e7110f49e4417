using CsCheck;
using IntegrationPoint.Domain.Figures;

namespace IntegrationPoint.Domain.Tests.Figures;

public sealed class AgeBandTests
{
    private static readonly DateOnly Today = new(2016, 3, 24);

    [Fact]
    public void The_eighteenth_birthday_is_the_first_day_of_working_age()
    {
        Assert.True(AgeBand.WorkingAge.Holds(new DateOnly(1998, 3, 24), Today));
        Assert.False(AgeBand.WorkingAge.Holds(new DateOnly(1998, 3, 25), Today));
    }

    [Fact]
    public void The_sixty_fifth_birthday_is_the_first_day_after_it()
    {
        Assert.True(AgeBand.WorkingAge.Holds(new DateOnly(1951, 3, 25), Today));
        Assert.False(AgeBand.WorkingAge.Holds(new DateOnly(1951, 3, 24), Today));
    }

    [Fact]
    public void Somebody_born_on_29_February_turns_18_on_1_March()
    {
        var born = new DateOnly(2000, 2, 29);

        Assert.False(AgeBand.WorkingAge.Holds(born, new DateOnly(2018, 2, 28)));
        Assert.True(AgeBand.WorkingAge.Holds(born, new DateOnly(2018, 3, 1)));
    }

    [Fact]
    public void Every_birth_date_falls_into_exactly_one_band() => Gen.Int[0, 40_000].Sample(days =>
        Assert.Single(AgeBand.All, band => band.Holds(Today.AddDays(-days), Today)));

    [Fact]
    public void An_unknown_birth_date_has_a_class_of_its_own()
    {
        Assert.Equal(AgeBand.Unknown, AgeBand.CodeOf(null, Today));
        Assert.Equal("18..24", AgeBand.CodeOf(new DateOnly(1994, 7, 1), Today));
        Assert.Equal("65..", AgeBand.CodeOf(new DateOnly(1920, 7, 1), Today));
    }
}
