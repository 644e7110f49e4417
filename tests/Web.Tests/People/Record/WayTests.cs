using AngleSharp.Html.Dom;
using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Web.Tests.People.Record;

/// <summary>Ways around a record: the area that is marked, the way back, the keys on offer.</summary>
public sealed class WayTests(SharedApp app)
{
    [Fact]
    public async Task The_form_leads_back_to_the_person_and_keeps_the_tabs()
    {
        var link = await FirstLink();
        var person = link.Split('?')[0];
        var page = await app.Document(await app.SignedInAs("jana.offermann"), person + "/identity/edit");

        Assert.Equal([person, "/people"], page.QuerySelectorAll(".crumbs a").Select(a => a.GetAttribute("href")).Order(StringComparer.Ordinal).Reverse());
        Assert.NotEmpty(page.QuerySelectorAll("nav.tabs a"));
    }

    [Fact]
    public async Task The_footer_offers_the_next_person_only_beside_a_list_and_editing_only_to_those_who_may()
    {
        var link = await FirstLink();
        var listed = await app.Document(await app.SignedInAs("jana.offermann"), link);
        var alone = await app.Document(await app.SignedInAs("jana.offermann"), link.Split('?')[0]);
        var volunteer = await app.SignedInAs("wilma.schaaf");
        var guided = await app.Document(volunteer, (await app.Document(volunteer, "/people")).QuerySelector("tbody th a")!.GetAttribute("href")!.Split('?')[0]);

        Assert.Equal(["e", "n", "/", "?"], Keys(listed));
        Assert.Equal(["e", "/", "?"], Keys(alone));
        Assert.Equal(["/", "?"], Keys(guided));
    }

    [Fact]
    public async Task Lists_that_are_read_in_belong_to_the_area_of_people()
    {
        var page = await app.Document(await app.SignedInAs("jana.offermann"), "/imports");

        Assert.Equal("/people", page.QuerySelector("nav.nav a[aria-current='page']")!.GetAttribute("href"));
    }

    [Fact]
    public async Task German_keyboards_have_another_word_for_the_control_key()
    {
        using var client = await app.SignIn("jana.offermann");
        var person = (await FirstLink()).Split('?')[0];
        var german = await app.Document(client, person + "/identity/edit");
        var english = await app.Document(client, person + "/identity/edit?lang=en");

        Assert.Equal("Strg", german.QuerySelector(".foot .keys kbd")!.TextContent);
        Assert.Equal("Ctrl", english.QuerySelector(".foot .keys kbd")!.TextContent);
    }

    private async Task<string> FirstLink() =>
        (await app.Document(await app.SignedInAs("jana.offermann"), "/people?site=aachen&idle=13..")).QuerySelector("tbody th a")!.GetAttribute("href")!;

    private static IEnumerable<string> Keys(IHtmlDocument page) => page.QuerySelectorAll(".foot .keys kbd").Select(k => k.TextContent);
}
