using IntegrationPoint.Web.Commands;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security.Trail;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Security;

/// <summary>Whoever may read every table must not find the key that signs the audit there.</summary>
public sealed class KeyRingTests(SharedApp shared)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_key_ring_in_a_folder_leaves_no_key_in_the_database_and_signs_there_also_after_a_move()
    {
        await using var house = await EmptyHouse.Build(shared);
        await house.Note("person", 1);
        await house.Sign();
        await house.AsOwner("DELETE FROM audit_marks", "DELETE FROM data_protection_keys");
        var folder = Directory.CreateTempSubdirectory("ip-keys-");
        var options = new ServeOptions
        {
            Database = house.Database,
            Urls = "http://127.0.0.1:0",
            Demo = false,
            Settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["KeyRing:Directory"] = folder.FullName },
        };
        await using (var app = WebHost.Build(options))
        {
            await using var scope = app.Services.CreateAsyncScope();
            var (verification, marks) = (scope.ServiceProvider.GetRequiredService<AuditVerification>(), scope.ServiceProvider.GetRequiredService<AuditMarks>());
            var before = await verification.Walk(Ct);
            await marks.Add(before.To, before.HeadHash, Ct);
            var after = await verification.Walk(Ct);

            Assert.Null(after.First);
            Assert.Equal(before.To, after.SignedTo);
        }

        Assert.Single(folder.GetFiles("key-*.xml"));
        Assert.Equal(0, await house.With<AppDb, int>(db => db.Set<DataProtectionKey>().CountAsync(Ct)));
        folder.Delete(recursive: true);
    }
}
