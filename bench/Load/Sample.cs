using IntegrationPoint.Web.Commands;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security.Trail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Bench.Load;

/// <summary>People of the town to ask for, the same in every run.</summary>
internal sealed record Sample(IReadOnlyList<Sample.Someone> People, int Persons, long AuditEntries)
{
    /// <summary>A person of the site whose staff the load plays.</summary>
    public sealed record Someone(string Key, string Given, string? Family, string? OwnScript, DateOnly? Born, string FileNumber)
    {
        /// <summary>Ways in which a desk types somebody: growing beginnings, other spellings, another script, a birth date, a number.</summary>
        public IEnumerable<string> Typed(Random random)
        {
            var name = Family ?? Given;
            yield return name[..Math.Min(name.Length, random.Next(2, 5))];
            yield return name;
            yield return $"{Given} {name[..Math.Min(name.Length, 3)]}";
            yield return $"{name} {Given}".Replace('o', 'u').Replace("ee", "i", StringComparison.Ordinal);
            yield return OwnScript ?? Given;
            yield return Born is { } born ? $"{born:dd.MM.yyyy}" : Given;
            yield return FileNumber;
        }
    }

    public static async Task<Sample> Take(string database, int count)
    {
        await using var app = WebHost.Build(new ServeOptions { Database = DatabaseChoice.Parse(database), Urls = "http://127.0.0.1:0" });
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var site = await db.Sites.Where(s => s.Code == "aachen").Select(s => s.Id).SingleAsync();
        var open = await db.Cases.Where(c => c.SiteId == site && c.ClosedOn == null).OrderBy(c => c.PersonId).Select(c => c.PersonId).ToListAsync();
        var step = Math.Max(1, open.Count / count);
        var ids = open.Where((_, i) => i % step == 0).Take(count).ToList();
        var people = await db.Persons.Where(p => ids.Contains(p.Id) && p.MergedIntoId == null).OrderBy(p => p.Id)
            .Select(p => new Someone(p.Key, p.GivenName, p.FamilyName, p.OwnScriptName, p.BirthDate, p.FileNumber)).ToListAsync();
        return new Sample(people, await db.Persons.CountAsync(), await db.Set<AuditEntry>().LongCountAsync());
    }
}
