using System.Globalization;
using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Domain.Reference;

namespace IntegrationPoint.Domain.Tests.Organisations;

public sealed class SiteCheckTests
{
    private static readonly DateOnly Today = new(2016, 3, 24);

    private static readonly CodeBook Book = new([Town("05334002"), Town("05334004").Until(new DateOnly(2015, 12, 31))]);

    private static readonly SiteProposal Good = new() { Code = "mitte", Name = "Standort Mitte", Address = "Markt 1, 52062 Aachen", Municipality = "05334002", From = "24.03.2016" };

    [Fact]
    public void A_site_is_made_from_what_was_typed()
    {
        var (site, errors) = SiteCheck.New(Book, Good with { Name = "  Standort   Mitte ", To = "31.12.2016" }, Today);

        Assert.Empty(errors);
        Assert.Equal(("Standort Mitte", Today, new DateOnly(2016, 12, 31)), (site!.Name, site.ValidFrom, site.ValidTo));
    }

    [Fact]
    public void A_town_whose_entry_ended_cannot_be_chosen() =>
        Assert.Equal([nameof(SiteProposal.Municipality)], SiteCheck.New(Book, Good with { Municipality = "05334004" }, Today).Errors.Select(e => e.Field));

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once() =>
        Assert.Equal(
            [nameof(SiteProposal.Address), nameof(SiteProposal.Code), nameof(SiteProposal.From), nameof(SiteProposal.Municipality), nameof(SiteProposal.Name)],
            SiteCheck.New(Book, new SiteProposal(), Today).Errors.Select(e => e.Field).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("31.12.2016", "2016-12-31", null)]
    [InlineData("24.03.2016", "2016-03-24", null)]
    [InlineData("23.03.2016", null, "admin.codes.error.order")]
    [InlineData("25.03.2026", null, "admin.house.error.far")]
    [InlineData("2016", null, "admin.codes.error.day")]
    [InlineData(" ", null, "admin.codes.error.missing")]
    public void A_last_day_lies_after_the_first_and_within_reach(string typed, string? last, string? error)
    {
        var (day, errors) = SiteCheck.End(Book, Open(), typed, null, Today);

        Assert.Equal(last is null ? null : DateOnly.ParseExact(last, "yyyy-MM-dd", CultureInfo.InvariantCulture), day);
        Assert.Equal(error, errors.Count == 0 ? null : errors[0].Key);
    }

    [Fact]
    public void An_end_is_taken_back_with_an_empty_day_and_never_put_before_a_case()
    {
        var site = Open();
        site.Close(new DateOnly(2016, 6, 30));
        var (none, wrong) = SiteCheck.End(Book, site, "", new DateOnly(2016, 5, 2), Today);

        Assert.Empty(wrong);
        Assert.Null(none);
        Assert.Equal("admin.sites.error.opened", Assert.Single(SiteCheck.End(Book, site, "01.05.2016", new DateOnly(2016, 5, 2), Today).Errors).Key);
        Assert.Equal(new DateOnly(2016, 5, 2), SiteCheck.End(Book, site, "02.05.2016", new DateOnly(2016, 5, 2), Today).LastDay);
    }

    [Theory]
    [InlineData("25.03.2016", null, true)]
    [InlineData("25.03.2016", "2016-03-24", false)]
    [InlineData("23.03.2016", "2016-03-24", true)]
    [InlineData("01.07.2016", null, false)]
    public void The_first_day_moves_only_where_nothing_stands_before_it(string typed, string? usedSince, bool taken)
    {
        var site = Open();
        site.Close(new DateOnly(2016, 6, 30));
        var errors = SiteCheck.Change(Book, site, Good with { From = typed }, usedSince is null ? null : DateOnly.ParseExact(usedSince, "yyyy-MM-dd", CultureInfo.InvariantCulture), Today);

        Assert.Equal(taken, errors.Count == 0);
        Assert.Equal(taken, site.ValidFrom != Today);
    }

    private static Site Open() => SiteCheck.New(Book, Good, Today).Site!;

    private static CodeEntry Town(string code) =>
        new() { List = CodeLists.Municipality, Code = code, ValidFrom = new DateOnly(2009, 10, 21), German = code, English = code, Origin = "Test" };
}
