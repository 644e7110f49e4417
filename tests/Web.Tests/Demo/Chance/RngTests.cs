using IntegrationPoint.Web.Demo.Chance;

namespace IntegrationPoint.Web.Tests.Demo.Chance;

public sealed class RngTests
{
    [Fact]
    public void The_same_seed_gives_the_same_numbers_for_ever()
    {
        var rng = new Rng(20160324);

        Assert.Equal([50, 6, 17, 41, 97, 79, 50, 65], Enumerable.Range(0, 8).Select(_ => rng.Next(100)));
    }

    [Fact]
    public void A_stream_depends_on_its_name_and_number_and_not_on_what_was_drawn_before()
    {
        var (used, fresh) = (new Rng(1), new Rng(1));
        used.Next64();

        Assert.Equal(fresh.Split("names", 7).Next64(), used.Split("names", 7).Next64());
        Assert.NotEqual(fresh.Split("names", 7).Next64(), fresh.Split("names", 8).Next64());
        Assert.NotEqual(fresh.Split("names", 7).Next64(), fresh.Split("papers", 7).Next64());
    }

    [Fact]
    public void Numbers_stay_in_their_range_and_fill_it()
    {
        var rng = new Rng(5);
        var drawn = Enumerable.Range(0, 2000).Select(_ => rng.Between(3, 9)).ToList();

        Assert.Equal([3, 4, 5, 6, 7, 8, 9], drawn.Distinct().Order());
    }

    [Fact]
    public void A_weight_of_zero_is_never_drawn_and_heavier_ones_come_more_often()
    {
        var rng = new Rng(6);
        var drawn = Enumerable.Range(0, 4000).Select(_ => rng.Weighted([0, 1, 3])).ToList();

        Assert.DoesNotContain(0, drawn);
        Assert.InRange(drawn.Count(d => d == 2), 2800, 3200);
        Assert.Equal(-1, rng.Weighted([0, 0]));
    }

    [Fact]
    public void A_chance_in_a_thousand_comes_out()
    {
        var rng = new Rng(8);

        Assert.InRange(Enumerable.Range(0, 20_000).Count(_ => rng.Permille(180)), 3400, 3800);
    }

    [Fact]
    public void Shuffling_keeps_everything_and_moves_it()
    {
        var list = Enumerable.Range(0, 50).ToList();
        new Rng(9).Shuffle(list);

        Assert.Equal(Enumerable.Range(0, 50), list.Order());
        Assert.NotEqual(Enumerable.Range(0, 50), list);
    }
}
