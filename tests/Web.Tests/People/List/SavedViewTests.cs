using System.Net;
using AngleSharp.Html.Dom;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.People.List;

public sealed class SavedViewTests(AppFixture app) : IClassFixture<AppFixture>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_view_saved_many_times_at_once_is_there_once_and_taken_away_at_once_is_gone()
    {
        var jana = await app.SignedInAs("jana.offermann");
        var page = await app.Document(jana, "/people?sex=male");
        var form = page.QuerySelectorAll("main form").OfType<IHtmlFormElement>().Single(f => f.GetAttribute("action")?.Contains("handler=Save", StringComparison.Ordinal) == true);
        var token = form.QuerySelector("[name='__RequestVerificationToken']")!.GetAttribute("value")!;

        var saved = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Post(jana, form.GetAttribute("action")!, token, ("ViewName", "Gleichzeitig"))));
        await using var db = app.Db();
        var view = await db.SavedViews.SingleAsync(v => v.Name == "Gleichzeitig", Ct);
        var removed = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Post(jana, "/people?handler=Forget", token, ("view", view.Key))));

        Assert.All(saved.Concat(removed), answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Contains("sex=male", view.Query, StringComparison.Ordinal);
        Assert.False(await db.SavedViews.AnyAsync(v => v.Name == "Gleichzeitig", Ct));
    }

    private static async Task<HttpResponseMessage> Post(HttpClient client, string action, string token, (string Name, string Value) field)
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token), KeyValuePair.Create(field.Name, field.Value)]);
        return await client.PostAsync(new Uri(action, UriKind.Relative), form, Ct);
    }
}
