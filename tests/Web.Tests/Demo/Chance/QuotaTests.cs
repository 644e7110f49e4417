using IntegrationPoint.Web.Demo.Chance;

namespace IntegrationPoint.Web.Tests.Demo.Chance;

public sealed class QuotaTests
{
    [Fact]
    public void In_the_end_every_key_was_drawn_exactly_as_often_as_it_had_places()
    {
        var quota = new Quota([5, 0, 12, 3]);
        var rng = new Rng(1);
        var drawn = Enumerable.Range(0, 20).Select(_ => quota.Draw(rng, [1, 1, 1, 1])).ToList();

        Assert.Equal([5, 0, 12, 3], Enumerable.Range(0, 4).Select(key => drawn.Count(d => d == key)));
        Assert.Throws<InvalidOperationException>(() => quota.Draw(rng, [1, 1, 1, 1]));
    }

    [Fact]
    public void A_group_is_drawn_only_where_all_of_it_has_room()
    {
        var quota = new Quota([2, 4]);

        Assert.Equal(1, quota.Draw(new Rng(1), [100, 1], size: 3));
        Assert.Throws<InvalidOperationException>(() => quota.Draw(new Rng(1), [1, 1], size: 3));
    }

    [Fact]
    public void A_key_without_favour_is_drawn_only_when_no_favoured_one_has_room()
    {
        var quota = new Quota([1, 5]);
        var rng = new Rng(2);

        Assert.Equal(0, quota.Draw(rng, [1, 0]));
        Assert.Equal(1, quota.Draw(rng, [1, 0]));
    }

    [Theory]
    [InlineData(100, new[] { 1, 1, 1 }, new[] { 34, 33, 33 })]
    [InlineData(3015, new[] { 1953, 1062 }, new[] { 1953, 1062 })]
    [InlineData(7, new[] { 50, 34, 14, 2 }, new[] { 4, 2, 1, 0 })]
    [InlineData(0, new[] { 1, 2 }, new[] { 0, 0 })]
    public void Parts_add_up_by_the_largest_remainder(int total, int[] shares, int[] parts) =>
        Assert.Equal(parts, Apportion.To(total, shares));

    [Theory]
    [InlineData(2186, 28, 100, 612), InlineData(3, 1, 2, 2), InlineData(0, 1, 2, 0)]
    public void A_single_share_is_rounded_half_up(int total, int share, int whole, int part) =>
        Assert.Equal(part, Apportion.Of(total, share, whole));

    [Fact]
    public void A_lot_draws_the_number_asked_for_and_nobody_twice()
    {
        var drawn = Lot.Draw([.. Enumerable.Range(0, 100)], 40, i => i + 1, new Rng(3));

        Assert.Equal(40, drawn.Distinct().Count());
        Assert.True(drawn.Average() > 55);
    }

    [Fact]
    public void A_lot_takes_those_without_weight_only_when_the_others_are_gone()
    {
        int[] items = [0, 1, 2, 3];

        Assert.Equal([2, 3], Lot.Draw(items, 2, i => i >= 2 ? 5 : 0, new Rng(4)).Order());
        Assert.Equal(3, Lot.Draw(items, 3, i => i >= 2 ? 5 : 0, new Rng(4)).Distinct().Count());
        Assert.Equal(4, Lot.Draw(items, 9, _ => 1, new Rng(4)).Count);
    }
}
