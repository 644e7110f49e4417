using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Web.Tests.Intake;

/// <summary>Sittings at the desk, as the form sends them.</summary>
internal static class Desks
{
    public static (string Name, string Value)[] Complete(string family, params (string Name, string Value)[] other) =>
    [
        .. new (string Name, string Value)[]
        {
            ("Answers.Language", "ar"), ("Answers.FamilyName", family), ("Answers.GivenName", "Probe"), ("Answers.BirthDate", "14.05.1973"), ("Answers.Sex", "male"),
            ("Answers.Nationality", "SY"), ("Answers.Paper", "GESTATTUNG"), ("Answers.PaperTo", "18.07.2016"), ("Answers.ArrivedOn", "24.03.2016"), ("Answers.With", "alone"), ("Answers.Urgent", "none"),
        }.Where(f => !other.Any(o => o.Name == f.Name)),
        .. other,
    ];

    public static async Task<string> BeginDesk(this RunningApp app, HttpClient client)
    {
        using var answer = await app.Post(client, "/people/new");
        return answer.Headers.Location!.ToString();
    }

    /// <summary>Takes a person in and returns the address of the end.</summary>
    public static async Task<string> TakeIn(this RunningApp app, string user, params (string Name, string Value)[] answers)
    {
        var client = await app.SignedInAs(user);
        using var saved = await app.Post(client, await app.BeginDesk(client), [.. answers, ("step", "finish")]);
        return saved.Headers.Location?.ToString() ?? throw new InvalidOperationException((await RunningApp.Document(saved)).QuerySelector("#errors")?.TextContent);
    }

    /// <summary>Keeps a form in the background, as the script does.</summary>
    public static async Task<HttpResponseMessage> Keep(HttpClient client, string path, string token, int version, params (string Name, string Value)[] answers)
    {
        using var form = new FormUrlEncodedContent(answers.Append(("__RequestVerificationToken", token)).Append(("Version", $"{version}")).Select(a => KeyValuePair.Create(a.Item1, a.Item2)));
        return await client.PostAsync(new Uri(path + "?handler=Keep", UriKind.Relative), form);
    }
}
