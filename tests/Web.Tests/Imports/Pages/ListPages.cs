using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Html.Dom;
using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Web.Tests.Imports.Pages;

/// <summary>Goes through the pages of an import as a browser without scripts does.</summary>
internal sealed class ListPages(RunningApp app, string user = "jana.offermann")
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public Task<HttpClient> Client() => app.SignedInAs(user);

    public Task<HttpResponseMessage> Upload(string csv, string name = "liste.csv", string body = "aachen-fb50") => Upload(Encoding.UTF8.GetBytes(csv), name, body);

    public async Task<HttpResponseMessage> Upload(byte[] file, string name = "liste.csv", string body = "aachen-fb50")
    {
        using var content = new ByteArrayContent(file);
        return await Upload(content, name, body);
    }

    public async Task<HttpResponseMessage> Upload(HttpContent file, string name, string body = "aachen-fb50")
    {
        var client = await Client();
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(await Token(client, "/imports/new")), "__RequestVerificationToken" },
            { new StringContent(body), "Body" },
            { file, "List", name },
        };
        return await client.PostAsync(new Uri("/imports/new", UriKind.Relative), form, Ct);
    }

    /// <summary>Uploads and confirms the columns as suggested; returns the address of the run when its check is over.</summary>
    public async Task<string> Checked(string csv, string body = "aachen-fb50")
    {
        using var uploaded = await Upload(csv, body: body);
        Assert.Equal(HttpStatusCode.Redirect, uploaded.StatusCode);
        var run = uploaded.Headers.Location!.ToString();
        var page = await Page(run + "/columns");
        var form = page.QuerySelectorAll("main form").OfType<IHtmlFormElement>().First();
        using var confirmed = await Post(run + "/columns", run + "/columns", [.. form.QuerySelectorAll("select").OfType<IHtmlSelectElement>().Select(s => (s.Name!, s.Value ?? ""))]);
        Assert.Equal(run, confirmed.Headers.Location!.ToString());
        await Idle(run);
        return run;
    }

    public async Task<string> Imported(string csv)
    {
        var run = await Checked(csv);
        using var confirmed = await Post(run, run + "?handler=Confirm");
        Assert.Equal(HttpStatusCode.Redirect, confirmed.StatusCode);
        await Idle(run);
        return run;
    }

    public async Task<IHtmlDocument> Page(string path) => await app.Document(await Client(), path);

    public async Task<HttpResponseMessage> Get(string path) => await (await Client()).GetAsync(new Uri(path, UriKind.Relative), Ct);

    public async Task<string> Words(string path) => (await Page(path)).QuerySelector("main")!.TextContent;

    /// <summary>Posts with the antiforgery token of a page.</summary>
    public async Task<HttpResponseMessage> Post(string page, string target, params (string Name, string Value)[] values)
    {
        var client = await Client();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", await Token(client, page)), .. values.Select(v => KeyValuePair.Create(v.Name, v.Value))]);
        return await client.PostAsync(new Uri(target, UriKind.Relative), form, Ct);
    }

    /// <summary>Waits for the worker in the background.</summary>
    public async Task Idle(string run)
    {
        for (var look = 0; look < 600; look++)
        {
            using var progress = await Get(run + "/progress");
            if ((await progress.Content.ReadAsStringAsync(Ct)).Contains("\"busy\":false", StringComparison.Ordinal))
            {
                return;
            }

            await Task.Delay(100, Ct);
        }

        Assert.Fail("The worker did not come to an end.");
    }

    private async Task<string> Token(HttpClient client, string path) =>
        ((IHtmlInputElement)(await app.Document(client, path)).QuerySelector("input[name='__RequestVerificationToken']")!).Value;
}
