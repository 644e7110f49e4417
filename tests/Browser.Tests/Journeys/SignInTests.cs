using IntegrationPoint.Browser.Tests.Host;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.Playwright;

namespace IntegrationPoint.Browser.Tests.Journeys;

public sealed class SignInTests(SharedApp app, Chrome chrome) : BrowserTest(app, chrome)
{
    [Fact]
    public async Task Every_persona_signs_in_with_one_click_and_lands_on_a_page_of_their_own()
    {
        var door = await Page(null);
        await door.GotoAsync("/account/sign-in");
        var users = await door.Locator("button[name=user]").EvaluateAllAsync<string[]>("all => all.map(b => b.value)");

        Assert.True(users.Length >= 12, $"{users.Length} personas");
        foreach (var user in users)
        {
            var page = await Page(user);
            var answer = await page.ReloadAsync();

            Assert.True(answer!.Ok, $"{user}: {page.Url} answered {answer.Status}");
            Assert.Equal(1, await page.Locator("h1").CountAsync());
            await page.Context.CloseAsync();
        }
    }
}
