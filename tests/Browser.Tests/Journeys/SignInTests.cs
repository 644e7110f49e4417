using IntegrationPoint.Browser.Tests.Host;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.Playwright;

namespace IntegrationPoint.Browser.Tests.Journeys;

public sealed class SignInTests(SharedApp app, Chrome chrome) : BrowserTest(app, chrome)
{
    [Fact]
    public async Task Every_persona_signs_in_with_one_click_and_lands_on_a_page_of_their_own()
    {
        var page = await Page(null);
        List<string> faults = [];
        page.Console += (_, said) => Note(said.Type is "error" or "warning", $"the console says {said.Text}");
        page.PageError += (_, fault) => Note(true, fault);
        page.Response += (_, answer) => Note(answer.Status >= 400, $"{answer.Url} answered {answer.Status}");
        await page.GotoAsync("/account/sign-in");
        var users = await page.Locator("button[name=user]").EvaluateAllAsync<string[]>("all => all.map(b => b.value)");

        Assert.True(users.Length >= 12, $"{users.Length} personas");
        foreach (var user in users)
        {
            await page.Context.ClearCookiesAsync();
            await page.GotoAsync("/account/sign-in");
            await page.Locator($"button[name=user][value='{user}']").ClickAsync();
            await page.WaitForURLAsync(url => !url.Contains("sign-in", StringComparison.Ordinal));
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            var (areas, work, heads) = (await page.Locator(".nav-list a").CountAsync(), await page.Locator("main :is(tbody tr, .figure, li, form)").CountAsync(), await page.Locator("h1").CountAsync());
            TestContext.Current.TestOutputHelper?.WriteLine($"{user}: {new Uri(page.Url).AbsolutePath}, {areas} areas, {work} rows, figures and forms");

            Note(areas == 0, $"{user} lands on {page.Url} and has no area to work in");
            Note(work == 0, $"{user} lands on {page.Url}, which is empty");
            Note(heads != 1, $"{user}: {heads} headings");
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));

        void Note(bool wrong, string what)
        {
            if (wrong)
            {
                faults.Add(what);
            }
        }
    }
}
