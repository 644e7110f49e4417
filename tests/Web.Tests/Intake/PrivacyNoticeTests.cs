using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Intake;

/// <summary>What the desk does not make of being there.</summary>
public sealed class PrivacyNoticeTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Jana = "jana.offermann";

    [Theory]
    [InlineData("frueh", "10.01.2016", 74)]
    [InlineData("heute", "24.03.2016", 0)]
    public async Task A_privacy_notice_read_aloud_ends_no_wait(string name, string arrived, int days)
    {
        await app.TakeIn(Jana, Desks.Complete($"Hinweis-{name}", ("Answers.ArrivedOn", arrived), ("Answers.BirthDate", "14.05.1974"), ("Answers.PrivacyTold", "true")));
        await app.TakeIn(Jana, Desks.Complete($"Ohne-{name}", ("Answers.ArrivedOn", arrived), ("Answers.BirthDate", "15.06.1985")));
        var (told, silent) = (await Waits($"Hinweis-{name}"), await Waits($"Ohne-{name}"));

        Assert.Equal((1, 0), (told.Notices, silent.Notices));
        Assert.Equal(silent.Since, told.Since);
        Assert.Equal(days, ActivityClock.Days(told.Since, new DateOnly(2016, 3, 24)));
        Assert.Equal(silent.Shown, told.Shown);
        Assert.Contains($"seit dem Zuzug am {arrived}", told.Shown, StringComparison.Ordinal);
    }

    private async Task<(DateOnly? Since, string Shown, int Notices)> Waits(string name)
    {
        await using var db = app.Db();
        var person = await db.Persons.SingleAsync(p => p.FamilyName == name);
        var page = await app.Document(await app.SignedInAs(Jana), $"/people/{person.Key}");
        var shown = page.QuerySelectorAll("dl.ten > *").Single(f => f.TextContent.Contains("Ohne Aktivität", StringComparison.Ordinal)).TextContent;
        return (await db.Cases.Where(c => c.PersonId == person.Id).Select(c => c.IdleSince).SingleAsync(), shown,
            await db.Contacts.CountAsync(c => c.PersonId == person.Id && c.Topic == ContactTopics.PrivacyTold));
    }
}
