using IntegrationPoint.Web.Design;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Admin.Users;

/// <summary>All accounts, and which of them need a look (quarterly review, BER.4.4).</summary>
public sealed class UsersModel(UserRecord record, TradeDay day) : PageModel
{
    private const int SoonDays = 30;

    public IReadOnlyList<UserRecord.Row> Users { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Users = await record.All(ct);

    public (State Colour, string Key) StateOf(UserRecord.Row user) => user switch
    {
        { To: { } to } when to < day.Today => (State.Neutral, "admin.users.state.ended"),
        { From: var from } when from > day.Today => (State.Neutral, "admin.users.state.future"),
        { Demo: true } => (State.Info, "admin.users.state.demo"),
        { SecondFactor: false } => (State.Wait, "admin.users.state.invited"),
        { To: { } to } when to <= day.Today.AddDays(SoonDays) => (State.Wait, "admin.users.state.soon"),
        _ => (State.Ok, "admin.users.state.ok"),
    };
}
