using System.Text.RegularExpressions;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Demo;

/// <summary>Nobody real can be called, written to or recognised.</summary>
public sealed partial class InventedTests(SharedApp app)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [GeneratedRegex(@"^(0171 39200\d{2}|0174 91001\d{2}|0176 040690\d{2}|0221 4710\d{3}|069 90009\d{3}|030 23125\d{3}|040 66969\d{3}|089 99998\d{3})$", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex ReservedForFilm { get; }

    [Fact]
    public async Task Phone_numbers_come_only_from_the_ranges_reserved_for_film_and_print()
    {
        await using var db = app.Db();
        var phones = await db.Persons.Where(p => p.Phone != null).Select(p => p.Phone!).ToListAsync(Ct);

        Assert.InRange(phones.Count, 800, 2500);
        Assert.All(phones, phone => Assert.Matches(ReservedForFilm, phone));
        Assert.Equal(0, await db.Users.CountAsync(u => u.PhoneNumber != null, Ct));
    }

    [Fact]
    public async Task A_phone_number_belongs_to_one_household()
    {
        await using var db = app.Db();
        var shared = await (from p in db.Persons
                            join m in db.HouseholdMembers on p.Id equals m.PersonId
                            where p.Phone != null
                            select new { p.Phone, m.HouseholdId }).Distinct().GroupBy(x => x.Phone).CountAsync(g => g.Count() > 1, Ct);

        Assert.Equal(0, shared);
    }

    [Fact]
    public async Task Mail_goes_to_example_org_and_nowhere_else()
    {
        await using var db = app.Db();
        var mails = await db.Persons.Where(p => p.Email != null).Select(p => p.Email!).ToListAsync(Ct);

        Assert.NotEmpty(mails);
        Assert.All(mails, mail => Assert.EndsWith("@example.org", mail, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Numbers_of_registers_are_of_a_year_that_cannot_be()
    {
        await using var db = app.Db();

        Assert.All(await db.PersonNumbers.Where(n => n.Kind == "azr").Select(n => n.Value).ToListAsync(Ct), azr => Assert.Matches("^99[0-9]{10}$", azr));
    }

    [Fact]
    public async Task Keys_and_file_numbers_are_unique_and_well_formed()
    {
        await using var db = app.Db();
        var numbers = await db.Persons.Select(p => p.FileNumber).ToListAsync(Ct);

        Assert.Equal(numbers.Count, numbers.Distinct().Count());
        Assert.All(numbers, n => Assert.Matches("^IP-20[01][0-9]-[0-9]{5}$", n));
        Assert.All(await db.Persons.Select(p => p.Key).ToListAsync(Ct), key => Assert.Equal(PublicKeys.Length, key.Length));
    }

    [Fact]
    public async Task Names_are_written_in_their_own_script_where_there_is_one()
    {
        await using var db = app.Db();
        var own = await (from p in db.Persons
                         join n in db.Nationalities on p.Id equals n.PersonId
                         where p.OwnScriptName != null
                         select new { p.OwnScriptName, p.OwnScriptLanguage, n.Country }).ToListAsync(Ct);

        Assert.All(own.Where(o => o.Country is "SY" or "IR" or "AF"), o => Assert.Matches(@"\p{IsArabic}", o.OwnScriptName));
        Assert.All(own.Where(o => o.Country == "ER"), o => Assert.Matches(@"\p{IsEthiopic}", o.OwnScriptName));
        Assert.All(own.Where(o => o.Country is "RS" or "RU"), o => Assert.Matches(@"\p{IsCyrillic}", o.OwnScriptName));
        Assert.All(own, o => Assert.NotNull(o.OwnScriptLanguage));
        Assert.True(own.Count(o => o.Country == "ER") >= 75);
    }

    [Fact]
    public async Task There_are_one_name_people_double_surnames_and_patronymics()
    {
        await using var db = app.Db();

        Assert.InRange(await db.Persons.CountAsync(p => p.FamilyName == null, Ct), 30, 120);
        Assert.InRange(await db.Persons.CountAsync(p => EF.Functions.Like(p.FamilyName!, "%-%") && !EF.Functions.Like(p.FamilyName!, "Al-%"), Ct), 5, 60);
        Assert.NotEqual(0, await db.Persons.CountAsync(p => EF.Functions.Like(p.GivenName, "%ovich") || EF.Functions.Like(p.GivenName, "%ovna"), Ct));
    }

    [Fact]
    public async Task Every_row_knows_where_it_came_from_and_sources_differ()
    {
        await using var db = app.Db();

        Assert.Equal(["body", "list", "register"], await db.PersonNumbers.Select(n => n.Provenance.Source).Distinct().OrderBy(s => s).ToListAsync(Ct));
        Assert.Equal(["list", "paper"], await db.Persons.Select(p => p.Provenance.Source).Distinct().OrderBy(s => s).ToListAsync(Ct));
        Assert.True(await db.Participations.Select(p => p.Provenance.OwnerBodyId).Distinct().CountAsync(Ct) >= 10);
        Assert.True(await db.Contacts.Select(c => c.Provenance.RecordedById).Distinct().CountAsync(Ct) >= 20);
    }
}
