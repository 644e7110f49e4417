using IntegrationPoint.Web.Tests.Host;
using Microsoft.Playwright;

namespace IntegrationPoint.Browser.Tests.Host;

/// <summary>The eyes of these tests see what they are there to see.</summary>
public sealed class FitTests(SharedApp app, Chrome chrome) : BrowserTest(app, chrome)
{
    [Theory]
    [InlineData("<p style='width:40px;overflow:hidden;white-space:nowrap'>Beratungsstelle</p>", "cut by")]
    [InlineData("<p style='width:40px;border:1px solid;white-space:nowrap'>Beratungsstelle</p>", "leaves")]
    [InlineData("<p style='margin-inline-start:-60px'>Beratungsstelle</p>", "outside of the window")]
    [InlineData("<p>Beratung</p><p style='margin-block-start:-30px'>Ausbildung</p>", "lies on")]
    public async Task Words_that_cannot_be_read_are_found(string html, string what)
    {
        var page = await Page(null);
        await page.SetContentAsync(html);

        var finding = await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => Fit.AssertAllReadable(page, "here"));
        Assert.Contains(what, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<a href='/' style='outline:none;box-shadow:0 0 3px red'>Weiter</a>", false)]
    [InlineData("<a href='/' style='outline:2px solid blue'>Weiter</a>", true)]
    public async Task A_focus_without_an_outline_is_found(string html, bool seen)
    {
        var page = await Page(null);
        await page.SetContentAsync(html);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active });

        Assert.Equal(seen, await Record.ExceptionAsync(() => Fit.AssertFocusSeen(page)) is null);
    }

    [Fact]
    public async Task Words_that_wrap_can_be_read()
    {
        var page = await Page(null);
        await page.SetContentAsync("<p style='inline-size:8rem;border:1px solid'>Beratung und Ausbildung in Aachen</p>");

        await Fit.AssertAllReadable(page, "here");
    }
}
