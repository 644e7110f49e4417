using IntegrationPoint.Domain.Imports;

namespace IntegrationPoint.Domain.Tests.Imports;

public sealed class RowHashTests
{
    [Fact]
    public void The_order_of_columns_and_blanks_around_cells_do_not_count() => Assert.Equal(
        RowHash.OfCells(new Dictionary<string, string> { ["family-name"] = "Al-Sayed", ["given-name"] = " Yusuf" }),
        RowHash.OfCells(new Dictionary<string, string> { ["given-name"] = "Yusuf ", ["family-name"] = "Al-Sayed", ["phone"] = " " }));

    [Fact]
    public void One_changed_letter_makes_another_row() => Assert.NotEqual(
        RowHash.OfCells(new Dictionary<string, string> { ["given-name"] = "Yusuf" }),
        RowHash.OfCells(new Dictionary<string, string> { ["given-name"] = "Yussuf" }));

    [Fact]
    public void A_value_that_moves_to_another_field_makes_another_row() => Assert.NotEqual(
        RowHash.OfCells(new Dictionary<string, string> { ["given-name"] = "Yusuf", ["family-name"] = "Ali" }),
        RowHash.OfCells(new Dictionary<string, string> { ["given-name"] = "Ali", ["family-name"] = "Yusuf" }));

    [Fact]
    public void A_person_is_known_again_by_name_birth_and_number_however_they_are_spaced() => Assert.Equal(
        RowHash.OfPerson(1, "AL-SAYED", "Yusuf", new DateOnly(1991, 5, 17), "50.3-417/15"),
        RowHash.OfPerson(1, "Al-Sayed", "yusuf", new DateOnly(1991, 5, 17), "50 3 417 15"));

    [Fact]
    public void Twins_and_two_partners_are_told_apart()
    {
        var born = new DateOnly(2010, 5, 17);
        var hashes = new[]
        {
            RowHash.OfPerson(1, "Al-Sayed", "Hassan", born, "4711"),
            RowHash.OfPerson(1, "Al-Sayed", "Hussein", born, "4711"),
            RowHash.OfPerson(2, "Al-Sayed", "Hassan", born, "4711"),
        };

        Assert.Equal(3, hashes.Distinct().Count());
    }
}
