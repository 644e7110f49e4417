using System.Net;
using AngleSharp.Html.Dom;
using IntegrationPoint.Web.Security.Trail;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.People.Shared;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.People.Record;

/// <summary>Who lives together is added, moved, ended and corrected on the record.</summary>
public sealed class HouseholdTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Jana = "jana.offermann";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_known_person_is_searched_chosen_and_added_and_both_records_show_it()
    {
        var (mother, son) = (await app.Kept("Rahima", "Haushaltlich"), await app.Kept("Omid", "Haushaltlich", "2012-05-05"));
        using var found = await app.Send(Jana, $"/people/{mother.Key}/household?handler=Find", ("q", "Omid Haushaltlich"));
        var choice = (await RunningApp.Document(found)).QuerySelectorAll("input[name='person']").OfType<IHtmlInputElement>().Select(i => i.Value).ToList();

        using var added = await app.Send(Jana, $"/people/{mother.Key}/household?handler=Add", FamilyHomes.Adding(son.Key, 0, ("Form.ChildcareHours", "25")));
        var (hers, his) = (Assert.Single(await app.Places(mother.Id)), Assert.Single(await app.Places(son.Id)));

        Assert.Contains(son.Key, choice);
        Assert.DoesNotContain(mother.Key, choice);
        Assert.Equal($"/people/{mother.Key}/household", added.Headers.Location?.ToString());
        Assert.Equal(hers.HouseholdId, his.HouseholdId);
        Assert.Equal(("head", "child", 25, true, "told"), (hers.Relation, his.Relation, his.ChildcareHours, his.InBenefitUnit, his.Provenance.Source));
        Assert.Contains("25 Stunden Betreuung fehlen für dieses Kind", await Text($"/people/{mother.Key}"), StringComparison.Ordinal);
        Assert.Contains("Bedarfsgemeinschaft", await Text($"/people/{son.Key}"), StringComparison.Ordinal);
        Assert.Contains("Omid Haushaltlich: Kind", await Text($"/people/{mother.Key}/history"), StringComparison.Ordinal);
        Assert.Contains("Rahima Haushaltlich: Bezugsperson", await Text($"/people/{son.Key}/history"), StringComparison.Ordinal);
        await using var db = app.Db();
        Assert.All([mother.Id, son.Id], id => Assert.True(db.Set<AuditSubject>().Any(s => s.PersonId == id && db.Set<AuditEntry>().Any(e => e.Seq == s.Seq && e.Actor == "Jana Offermann" && e.Details!.Contains("HouseholdMember")))));
    }

    [Fact]
    public async Task Moving_ends_the_old_place_in_the_same_write_and_nobody_is_in_two_households()
    {
        var (father, aunt, child) = (await app.Kept("Vater", "Umzieher"), await app.Kept("Tante", "Umzieher"), await app.Kept("Kind", "Umzieher", "2009-01-01"));
        var old = await app.House(father.Id, child.Id);
        var next = await app.House(aunt.Id);
        var place = Assert.Single(await app.Places(aunt.Id)).Id;

        using var moved = await app.Send(Jana, $"/people/{aunt.Key}/household?handler=Add", FamilyHomes.Adding(child.Key, place, ("Form.Relation", "relative")));
        var places = await app.Places(child.Id);

        Assert.Equal(HttpStatusCode.Redirect, moved.StatusCode);
        Assert.Equal([(old, (DateOnly?)new DateOnly(2016, 2, 29), "moved"), (next, null, null)], places.Select(p => (p.HouseholdId, p.To, p.EndReason)));
        Assert.Contains("Kind Umzieher: In einen anderen Haushalt gezogen", await Text($"/people/{father.Key}/history"), StringComparison.Ordinal);
        Assert.DoesNotContain("Kind Umzieher", await Text($"/people/{father.Key}/household", ".rows"), StringComparison.Ordinal);

        using var before = await app.Send(Jana, $"/people/{father.Key}/household?handler=Add", FamilyHomes.Adding(child.Key, (await app.Places(father.Id))[0].Id, ("Form.From", "15.01.2016")));
        Assert.Contains("schon ein anderer Haushalt eingetragen", (await RunningApp.Document(before)).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, (await app.Places(child.Id)).Count);
    }

    [Fact]
    public async Task Two_who_add_the_same_person_at_once_leave_one_place()
    {
        for (var round = 0; round < 3; round++)
        {
            var (one, other, child) = (await app.Kept("Eins", $"Zugleich{round}"), await app.Kept("Zwei", $"Zugleich{round}"), await app.Kept("Kind", $"Zugleich{round}", "2010-01-01"));
            var answers = await Task.WhenAll(
                app.Send(Jana, $"/people/{one.Key}/household?handler=Add", FamilyHomes.Adding(child.Key)),
                app.Send(Jana, $"/people/{other.Key}/household?handler=Add", FamilyHomes.Adding(child.Key)),
                app.Send(Jana, $"/people/{one.Key}/household?handler=Add", FamilyHomes.Adding(child.Key)));

            Assert.All(answers, a => Assert.True(a.StatusCode < HttpStatusCode.InternalServerError));
            Assert.Single(await app.Places(child.Id), p => p.To is null);
            Assert.All([await app.Places(one.Id), await app.Places(other.Id)], p => Assert.True(p.Count(x => x.To is null) <= 1));
        }
    }

    [Fact]
    public async Task A_place_ends_on_a_day_with_its_reason_and_only_once()
    {
        var (head, adult) = (await app.Kept("Kopf", "Auszug"), await app.Kept("Erwachsen", "Auszug"));
        await app.House(head.Id, adult.Id);
        var path = $"/people/{adult.Key}/household/{Assert.Single(await app.Places(adult.Id)).Id}?handler=End";

        using var early = await app.Send(Jana, path, ("Version", "0"), ("Leaving.On", "30.11.2015"), ("Leaving.Reason", "separated"));
        using var late = await app.Send(Jana, path, ("Version", "0"), ("Leaving.On", "25.03.2016"), ("Leaving.Reason", "separated"));
        using var why = await app.Send(Jana, path, ("Version", "0"), ("Leaving.On", "20.03.2016"), ("Leaving.Reason", "bogus"));
        using var ended = await app.Send(Jana, path, ("Version", "0"), ("Leaving.On", "20.03.2016"), ("Leaving.Reason", "separated"));
        using var again = await app.Send(Jana, path, ("Version", "0"), ("Leaving.On", "01.02.2016"), ("Leaving.Reason", "other"));
        var place = Assert.Single(await app.Places(adult.Id));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Redirect, HttpStatusCode.Redirect], new[] { early, late, why, ended, again }.Select(a => a.StatusCode));
        Assert.Equal((new DateOnly(2016, 3, 20), "separated", 1), (place.To!.Value, place.EndReason, place.Version));
        Assert.Contains("Getrennt", await Text($"/people/{adult.Key}/history"), StringComparison.Ordinal);
        Assert.Contains("Erwachsen Auszug: Getrennt", await Text($"/people/{head.Key}/history"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_is_corrected_or_taken_away_and_a_slower_hand_sees_both_values()
    {
        var (head, other) = (await app.Kept("Kopf", "Irrtum"), await app.Kept("Nebenan", "Irrtum"));
        await app.House(head.Id, other.Id);
        var path = $"/people/{other.Key}/household/{Assert.Single(await app.Places(other.Id)).Id}";

        using var twoHeads = await app.Send(Jana, path, FamilyHomes.Correcting(0, ("Form.Relation", "head")));
        using var notChild = await app.Send(Jana, path, FamilyHomes.Correcting(0, ("Form.ChildcareHours", "20")));
        using var corrected = await app.Send(Jana, path, FamilyHomes.Correcting());
        using var slower = await app.Send(Jana, path, FamilyHomes.Correcting(0, ("Form.Relation", "sibling")));
        var page = await RunningApp.Document(slower);
        var place = Assert.Single(await app.Places(other.Id));

        Assert.Contains("schon eine Bezugsperson", (await RunningApp.Document(twoHeads)).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("steht beim Kind", (await RunningApp.Document(notChild)).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, corrected.StatusCode);
        Assert.Equal(("relative", false, "sgb10-67a"), (place.Relation, place.InBenefitUnit, place.Provenance.LegalBasis));
        Assert.Equal(HttpStatusCode.Conflict, slower.StatusCode);
        Assert.Contains("Andere Verwandte", page.QuerySelector(".conflict")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("sibling", page.QuerySelector("[name='Form.Relation'] option[selected]")!.GetAttribute("value"));

        using var removed = await app.Send(Jana, path + "?handler=Remove", ("Version", "1"));
        Assert.Empty(await app.Places(other.Id));
        Assert.Single(await app.Places(head.Id));
    }

    [Fact]
    public async Task Who_is_not_the_viewers_to_know_is_neither_found_nor_added_nor_told_from_nobody()
    {
        var (mine, hidden) = (await app.Kept("Sichtbar", "Verdeckt"), await app.Kept("Unsichtbar", "Verdeckt", by: "dorothee.quast"));
        using var found = await app.Send(Jana, $"/people/{mine.Key}/household?handler=Find", ("q", "Unsichtbar Verdeckt"));
        using var nobody = await app.Send(Jana, $"/people/{mine.Key}/household?handler=Find", ("q", "Gibtsnicht Verdecktniemals"));
        using var theirs = await app.Send(Jana, $"/people/{mine.Key}/household?handler=Add", FamilyHomes.Adding(hidden.Key));
        using var invented = await app.Send(Jana, $"/people/{mine.Key}/household?handler=Add", FamilyHomes.Adding("2222222222222"));

        Assert.Empty((await RunningApp.Document(found)).QuerySelectorAll("input[name='person']"));
        Assert.Equal(await Plain(nobody, "Gibtsnicht Verdecktniemals"), await Plain(found, "Unsichtbar Verdeckt"));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (theirs.StatusCode, invented.StatusCode));
        Assert.Empty(await app.Places(mine.Id));
        Assert.Empty(await app.Places(hidden.Id));
    }

    [Fact]
    public async Task Members_the_viewer_may_not_know_stay_unnamed_on_every_page()
    {
        var (mine, hidden) = (await app.Kept("Offen", "Mitbewohner"), await app.Kept("Geheimvorname", "Mitbewohner", by: "dorothee.quast"));
        await app.House(mine.Id, hidden.Id);

        foreach (var tab in new[] { "", "/household", "/history" })
        {
            Assert.DoesNotContain("Geheimvorname", await Text($"/people/{mine.Key}{tab}"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("selma.yildirim")]
    [InlineData("ralf.pontzen")]
    [InlineData("simone.lindemann")]
    [InlineData("miriam.kessels")]
    [InlineData("wilma.schaaf")]
    [InlineData("katharina.voss")]
    public async Task Foreign_roles_and_bodies_change_no_household(string user)
    {
        var (mine, other) = (await app.Kept("Fremd", "Rollenwall"), await app.Kept("Zweit", "Rollenwall"));
        await app.House(mine.Id);
        var place = Assert.Single(await app.Places(mine.Id)).Id;
        using var page = await (await app.SignedInAs(user)).GetAsync(new Uri($"/people/{mine.Key}/household", UriKind.Relative), Ct);
        foreach (var (path, fields) in new[] { ($"household?handler=Add", FamilyHomes.Adding(other.Key, place)), ($"household/{place}", FamilyHomes.Correcting()), ($"household/{place}?handler=Remove", [("Version", "0")]), ("household?handler=Find", [("q", "Zweit")]) })
        {
            using var answer = await app.Send(user, $"/people/{mine.Key}/{path}", fields);
            Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden or HttpStatusCode.Redirect, $"{path}: {answer.StatusCode}");
        }

        Assert.True(page.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden or HttpStatusCode.Redirect, $"{page.StatusCode}");
        Assert.Equal(0, Assert.Single(await app.Places(mine.Id)).Version);
        Assert.Empty(await app.Places(other.Id));
    }

    [Fact]
    public async Task Somebody_whose_benefit_another_body_pays_is_refused_with_who_can_do_it()
    {
        var mine = await app.Kept("Eigen", "Zustaendig");
        var (id, key) = await app.Settle("Andernorts", "Zustaendig", "2001-01-01");
        using var answer = await app.Send(Jana, $"/people/{mine.Key}/household?handler=Add", FamilyHomes.Adding(key));

        Assert.Contains("Bitten Sie die Stelle, die ihre Leistung zahlt", (await RunningApp.Document(answer)).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await app.Places(id));
    }

    [Theory]
    [InlineData("Form.Relation", "bogus")]
    [InlineData("Form.OwnRelation", "bogus")]
    [InlineData("Form.Relation", "head")]
    [InlineData("Form.From", "31.02.2016")]
    [InlineData("Form.From", "25.03.2016")]
    [InlineData("Form.From", "01.01.1980")]
    [InlineData("Form.InBenefitUnit", "perhaps")]
    [InlineData("Form.ChildcareHours", "61")]
    [InlineData("Form.ChildcareHours", "-5")]
    [InlineData("Form.ChildcareHours", "=1+1")]
    [InlineData("person", "")]
    public async Task What_cannot_be_is_named_at_its_field_and_writes_nothing(string field, string value)
    {
        var (mine, other) = (await app.Kept("Feld", "Pruefung"), await app.Kept("Feldkind", "Pruefung", "2008-08-08"));
        using var answer = await app.Send(Jana, $"/people/{mine.Key}/household?handler=Add", FamilyHomes.Adding(other.Key, 0, (field, value), ("q", "Feldkind Pruefung")));
        var page = await RunningApp.Document(answer);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotNull(page.QuerySelector($"#errors a[href='#f-{field.Replace('.', '-')}']"));
        Assert.Empty(await app.Places(mine.Id));
        Assert.Empty(await app.Places(other.Id));
    }

    [Fact]
    public async Task A_page_made_before_the_household_changed_adds_nobody()
    {
        var (mine, other) = (await app.Kept("Alt", "Stand"), await app.Kept("Neu", "Stand"));
        await app.House(mine.Id);
        using var answer = await app.Send(Jana, $"/people/{mine.Key}/household?handler=Add", FamilyHomes.Adding(other.Key));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Empty(await app.Places(other.Id));
    }

    private async Task<string> Text(string path, string part = "main") =>
        string.Join(' ', (await app.Document(await app.SignedInAs(Jana), path)).QuerySelector(part)!.TextContent.Replace('\u00a0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The page without what was typed and what is new in every answer.</summary>
    private static async Task<string> Plain(HttpResponseMessage answer, string typed) =>
        string.Join(' ', (await RunningApp.Document(answer)).QuerySelector("main")!.TextContent.Replace(typed, "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
