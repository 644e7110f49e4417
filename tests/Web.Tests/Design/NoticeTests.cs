using IntegrationPoint.Web.Design;
using IntegrationPoint.Web.Design.Forms;
using IntegrationPoint.Web.Design.Parts;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Tests.Localisation;

namespace IntegrationPoint.Web.Tests.Design;

public sealed class NoticeTests : IDisposable
{
    private readonly Spoken spoken = new("de");
    private readonly Drawn page = new();

    public void Dispose() => spoken.Dispose();

    [Fact]
    public async Task A_form_without_errors_has_no_summary() =>
        Assert.Equal("", await page.Html(new IpNotice(Texts.Built) { Errors = true }));

    [Fact]
    public async Task A_summary_counts_takes_the_focus_and_alerts()
    {
        page.ModelState.AddModelError("A", "x");
        page.ModelState.AddModelError("B", "y");
        var notice = await page.Element(new IpNotice(Texts.Built) { Errors = true });

        Assert.Equal("2 Angaben prüfen", notice.QuerySelector("b")!.TextContent);
        Assert.Equal(("alert", "-1", "notice stop"), (notice.GetAttribute("role")!, notice.GetAttribute("tabindex")!, notice.ClassName!));
        Assert.True(notice.HasAttribute("autofocus"));
    }

    [Fact]
    public async Task Each_fault_links_to_its_field_by_the_label_the_field_shows()
    {
        page.ModelState.AddModelError("Form.ValidUntil", "Das Datum liegt vor heute.");
        page.ModelState.AddModelError("", "Alles zusammen passt nicht.");
        await page.Html(new IpField(Texts.Built) { Name = "Form.ValidUntil", LabelText = "Gültig bis" });
        var notice = await page.Element(new IpNotice(Texts.Built) { Errors = true });

        Assert.Equal("#f-Form-ValidUntil", notice.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("Gültig bis: Das Datum liegt vor heute.", notice.QuerySelector("a")!.TextContent);
        Assert.Equal("Alles zusammen passt nicht.", notice.QuerySelectorAll("p")[0].TextContent);
        Assert.Single(notice.QuerySelectorAll("a"));
    }

    [Theory]
    [InlineData(State.Info, "notice", "info"), InlineData(State.Ok, "notice ok", "check"), InlineData(State.Wait, "notice wait", "alert"), InlineData(State.Stop, "notice stop", "alert")]
    public async Task A_message_has_icon_bold_words_and_no_alarm(State state, string css, string icon)
    {
        var notice = await page.Element(new IpNotice(Texts.Built) { State = state, TitleText = "Gesendet" }, "<p>Text</p>");

        Assert.Equal(css, notice.ClassName);
        Assert.Equal($"#i-{icon}", notice.QuerySelector("use")!.GetAttribute("href"));
        Assert.False(notice.HasAttribute("role"));
    }
}
