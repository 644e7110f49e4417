using System.Globalization;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Demo.Chance;
using IntegrationPoint.Web.Security;

namespace IntegrationPoint.Web.Demo.Town;

/// <summary>Everybody who signs in. They have no password: in the demo town one click is enough.</summary>
public sealed class Staff
{
    /// <summary>The first rows of the list: one for each role and body, with one-click sign-in.</summary>
    public const int Personas = 17;

    private static readonly DateOnly Since = new(2015, 9, 1);

    private readonly Dictionary<string, AppUser> byLogin = new(StringComparer.Ordinal);

    /// <param name="times">How many times the ordinary caseworkers are there, so that a larger town has the same caseloads.</param>
    public Staff(Bodies bodies, int times, Rng rng)
    {
        var rows = DemoLists.Rows("users").ToList();
        for (var round = 1; round <= times; round++)
        {
            foreach (var row in round == 1 ? rows : rows.Skip(Personas).Select(r => Again(r, round)))
            {
                byLogin.Add(row[0], User(byLogin.Count + 1, row, bodies, rng));
            }
        }

        All = [.. byLogin.Values.OrderBy(u => u.Id)];
    }

    public IReadOnlyList<AppUser> All { get; }

    public AppUser this[string login] => byLogin[login];

    public IReadOnlyList<AppUser> Caseworkers(int siteId) => [.. All.Where(u => u.Role == Roles.Caseworker && u.SiteId == siteId)];

    private static string[] Again(string[] row, int round) => [$"{row[0]}.{round}", $"{row[1]} {round}", .. row[2..]];

    private static AppUser User(int id, string[] row, Bodies bodies, Rng rng)
    {
        var login = row[0];
        var mail = $"{login}@example.org";
        return new AppUser
        {
            Id = id,
            Key = Keys.Public(rng),
            UserName = login,
            NormalizedUserName = login.ToUpperInvariant(),
            Email = mail,
            NormalizedEmail = mail.ToUpperInvariant(),
            EmailConfirmed = true,
            SecurityStamp = Keys.Hex(rng),
            ConcurrencyStamp = Keys.Hex(rng),
            LockoutEnabled = true,
            DisplayName = row[1],
            Role = row[2],
            BodyId = bodies[row[3]],
            SiteId = row[4].Length == 0 ? null : Place.All.First(p => p.Site.Code == row[4]).Site.Id,
            ValidFrom = Since,
            CapacityPercent = int.Parse(row[5], CultureInfo.InvariantCulture),
            Demo = id <= Personas,
        };
    }
}
