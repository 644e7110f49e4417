using System.CommandLine;
using System.Text.Json;
using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.SignIn;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Commands;

/// <summary><c>admin create</c>: the first account of a house without demo, and the way back in when all keys are lost.</summary>
public static class AdminCommand
{
    private const string Body = "administration";

    public static Command Create()
    {
        var common = new CommonOptions();
        var user = new Option<string>("--user") { Description = "Name to sign in with, for example b.hillen", Required = true };
        var name = new Option<string?>("--name") { Description = "Name as colleagues read it; the user name when not said" };
        var url = new Option<string>("--url") { Description = "Address under which people reach the program", DefaultValueFactory = _ => "http://localhost:5080" };
        var json = new Option<bool>("--json") { Description = "Print one JSON document" };
        var create = new Command("create", "Makes an administrator, or gives one new keys, and prints a link that opens once within a day.") { user, name, url, json };
        create.Options.Add(common.Database);
        create.Options.Add(common.Today);
        create.SetAction(async (parse, ct) =>
        {
            var options = new ServeOptions { Database = DatabaseChoice.Parse(parse.GetValue(common.Database)), Today = parse.GetValue(common.Today), Demo = false };
            await using var app = WebHost.Build(options);
            await WebHost.Prepare(app, ct);
            await using var scope = app.Services.CreateAsyncScope();
            var (link, error) = await Invite(scope.ServiceProvider, parse.GetValue(user)!, parse.GetValue(name), ct);
            if (link is null)
            {
                await Console.Error.WriteLineAsync(error);
                return 2;
            }

            var address = parse.GetValue(url)!.TrimEnd('/') + link;
            await Console.Out.WriteLineAsync(parse.GetValue(json) ? JsonSerializer.Serialize(new { link = address }, AuditCommand.Json) : address);
            return 0;
        });
        return new Command("admin", "Accounts of administrators.") { create };
    }

    private static async Task<(string? Link, string? Error)> Invite(IServiceProvider services, string userName, string? name, CancellationToken ct)
    {
        var db = services.GetRequiredService<AppDb>();
        if (await db.Users.FirstOrDefaultAsync(u => u.UserName == userName, ct) is { } known)
        {
            return known is { Role: Roles.Administrator, Demo: false }
                ? (await services.GetRequiredService<Invitation>().Issue(known), null)
                : (null, $"{userName} is there already and is no administrator. An administrator gives new keys under /admin/users.");
        }

        var today = services.GetRequiredService<TradeDay>().Today;
        var body = await db.Organisations.HoldingOn(today).OrderBy(o => o.Id).FirstOrDefaultAsync(o => o.Kind == BodyKinds.Administration, ct);
        if (body is null)
        {
            var taken = await db.Organisations.AnyAsync(o => o.Key == Body, ct);
            body = new Organisation { Key = taken ? PublicKeys.New() : Body, Kind = BodyKinds.Administration, Name = "Administration", ShortName = "Administration", ValidFrom = today };
            db.Add(body);
            await db.SaveChangesAsync(ct);
        }

        var user = new AppUser { Key = PublicKeys.New(), UserName = userName, DisplayName = name ?? userName, Role = Roles.Administrator, BodyId = body.Id, ValidFrom = today };
        var (link, error) = await services.GetRequiredService<NewAccount>().Make(user, ct);
        return (link, error is null ? null : $"'{userName}' is no user name: three to sixty small letters, digits, points and hyphens, beginning with a letter.");
    }
}
