using IntegrationPoint.Domain;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;

namespace IntegrationPoint.Web.Tests.Data;

/// <summary>Every cell of the shipped matrix against the table of the trade, written out: 12 roles, 7 groups of data.</summary>
public sealed class AccessTableTests
{
    // W writes, R reads, C with consent or a matter at hand, A figures only, - nothing; behind the colon what narrows the cell.
    private const string Table = """
        role                    | Identity     | Residence           | Benefit          | Profile         | Barriers           | Notes           | Plan
        coordinator             | R:own        | A                   | W:own-regime     | A               | A                  | -               | A
        caseworker              | W            | R                   | W:own-regime     | W               | W:own              | W:own-or-shared | W
        youth-worker            | W            | R                   | W:own-regime     | W               | W:own              | W:own           | W
        immigration-clerk       | W            | W                   | -                | C               | -                  | W:own           | C
        course-provider         | R            | R:course-right-only | R:childcare-only | R:language-only | -                  | W:own           | R:own-course
        chamber-advisor         | C            | R:permit-only       | -                | C               | -                  | W:own           | C
        employer                | C:name-only  | R:permit-and-date   | -                | C:one-pager     | -                  | -               | C:own-meeting
        host                    | C:name-only  | -                   | -                | R:skills-needed | R:able-to-do-task  | -               | R:own-task
        volunteer               | R:first-name | -                   | -                | -               | -                  | W:own-log       | R:shared-steps
        committee-member        | A            | A                   | A                | A               | A:from-five        | -               | A
        data-protection-officer | -            | -                   | -                | -               | -                  | -               | -
        administrator           | -            | -                   | -                | -               | -                  | -               | -
        """;

    private static readonly string[][] Rows = [.. Table.Split('\n').Select(line => line.Split('|', StringSplitOptions.TrimEntries))];

    [Fact]
    public void Each_of_the_84_cells_reads_as_the_table_says()
    {
        var told = Rows.Skip(1).SelectMany(row => row.Skip(1).Select((cell, i) => $"{row[0]} {Rows[0][i + 1]} {cell}")).ToList();
        var shipped = ShippedReference.AccessRules().Select(r => $"{r.Role} {r.Group} {Sign(r.Level)}{(r.Limit is null ? "" : ":" + r.Limit)}");

        Assert.Equal(84, told.Count);
        Assert.Equal(told.Order(StringComparer.Ordinal), shipped.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_table_names_every_role_and_every_group()
    {
        Assert.Equal(Roles.All.Order(), Rows.Skip(1).Select(r => r[0]).Order());
        Assert.Equal(Enum.GetNames<DataGroup>().Order(), Rows[0].Skip(1).Order());
    }

    private static char Sign(AccessLevel level) => level switch
    {
        AccessLevel.Write => 'W',
        AccessLevel.Read => 'R',
        AccessLevel.Consent => 'C',
        AccessLevel.Aggregate => 'A',
        _ => '-',
    };
}
