using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.People.Record;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.People.Shared;

/// <summary>People whose household a user may change, and the forms that do it.</summary>
internal static class FamilyHomes
{
    /// <summary>A new person whose benefit the user's body pays.</summary>
    public static async Task<(int Id, string Key)> Kept(this RunningApp app, string given, string family, string? born = "1985-02-01", string by = "jana.offermann")
    {
        var settled = await app.Settle(given, family, born, body: by);
        await using var db = app.Db();
        var village = new Villagers(db, $"IP-H-{settled.Id}");
        village.Benefit(await db.Persons.SingleAsync(p => p.Id == settled.Id), Regimes.Asylblg, village.User(by).BodyId, "2015-11-01");
        return settled;
    }

    /// <summary>Puts people in one household, the first as its head.</summary>
    public static async Task<int> House(this RunningApp app, params int[] people)
    {
        await using var db = app.Db();
        var household = new Household { Key = PublicKeys.New() };
        db.Add(household);
        await db.SaveChangesAsync();
        db.AddRange(people.Select((id, i) => new HouseholdMember { HouseholdId = household.Id, PersonId = id, Relation = i == 0 ? "head" : "child", From = Villagers.Day("2015-12-01"), Provenance = Villagers.Told }));
        await db.SaveChangesAsync();
        return household.Id;
    }

    public static async Task<List<HouseholdMember>> Places(this RunningApp app, int person)
    {
        await using var db = app.Db();
        return await db.HouseholdMembers.AsNoTracking().Where(m => m.PersonId == person).OrderBy(m => m.From).ThenBy(m => m.Id).ToListAsync();
    }

    /// <summary>Sends a form with a token of the user's own account page, so that also who sees no form may try.</summary>
    public static async Task<HttpResponseMessage> Send(this RunningApp app, string user, string path, params (string Name, string Value)[] fields)
    {
        var client = await app.SignedInAs(user);
        var token = (await app.Document(client, "/account")).QuerySelector("input[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
        return await client.PostAsync(new Uri(path, UriKind.Relative), form);
    }

    /// <summary>The form that adds somebody, filled in rightly.</summary>
    public static (string Name, string Value)[] Adding(string person, int version = 0, params (string Name, string Value)[] other) =>
    [
        .. new (string Name, string Value)[]
        {
            ("person", person), ("Version", $"{version}"), ("Form.Relation", "child"), ("Form.OwnRelation", "head"), ("Form.From", "01.03.2016"), ("Form.InBenefitUnit", "yes"),
        }.Where(f => !other.Any(o => o.Name == f.Name)),
        .. other,
    ];

    /// <summary>The form that corrects a place, filled in rightly.</summary>
    public static (string Name, string Value)[] Correcting(int version = 0, params (string Name, string Value)[] other) =>
    [
        .. new (string Name, string Value)[] { ("Version", $"{version}"), ("Form.Relation", "relative"), ("Form.From", "01.12.2015"), ("Form.InBenefitUnit", "no") }.Where(f => !other.Any(o => o.Name == f.Name)),
        .. other,
    ];
}
