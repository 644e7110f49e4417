using IntegrationPoint.Domain.Figures.Disclosure;

namespace IntegrationPoint.Domain.Tests.Figures;

public sealed class SimplexTests
{
    [Fact]
    public void Two_unknowns_that_add_up_to_five_leave_five_at_most_for_one() =>
        Assert.Equal(5, Simplex.Maximum([new([1, 1], 5)], [1, 0]));

    [Fact]
    public void A_goal_that_nothing_holds_back_has_no_maximum() => Assert.Null(Simplex.Maximum([new([1, -1], 2)], [1, 0]));

    [Fact]
    public void The_same_equation_twice_changes_nothing() =>
        Assert.Equal(5, Simplex.Maximum([new([1, 1], 5), new([2, 2], 10)], [1, 0]));

    [Fact]
    public void A_square_of_four_unknowns_moves_around_its_corners() => // rows 4 and 6, columns 3 and 7
        Assert.Equal(3, Simplex.Maximum([new([1, 1, 0, 0], 4), new([0, 0, 1, 1], 6), new([1, 0, 1, 0], 3), new([0, 1, 0, 1], 7)], [1, 0, 0, 0]));

    [Fact]
    public void Contradicting_equations_are_an_error() =>
        Assert.Throws<InvalidOperationException>(() => Simplex.Maximum([new([1, 1], 5), new([1, 1], 6)], [1, 0]));

    [Fact]
    public void Without_equations_everything_is_possible() => Assert.Null(Simplex.Maximum([], [1]));
}
