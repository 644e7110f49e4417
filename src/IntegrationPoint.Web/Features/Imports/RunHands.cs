using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Imports;

/// <summary>Who brought a list in and who said that it may be written; often two people.</summary>
public sealed class RunHands(AppDb db)
{
    public async Task<(string? By, string? ConfirmedBy)> Of(ImportRun run, CancellationToken ct)
    {
        var names = await db.Users.Where(u => u.Id == run.ById || u.Id == run.ConfirmedById).Select(u => new { u.Id, u.DisplayName }).ToDictionaryAsync(u => u.Id, u => u.DisplayName, ct);
        return (Name(run.ById), Name(run.ConfirmedById));

        string? Name(int? id) => id is { } user ? names.GetValueOrDefault(user) : null;
    }
}
