using System.Globalization;
using IntegrationPoint.Web.Demo.Names;
using IntegrationPoint.Web.Demo.Population;
using IntegrationPoint.Web.Demo.Profile;

namespace IntegrationPoint.Web.Demo.Showpieces;

/// <summary>An invented person of the stories, whose name and file everybody who shows the town knows.</summary>
public sealed record CastMember
{
    public required string Key { get; init; }
    public required FullName Name { get; init; }
    public required string Nation { get; init; }
    public required bool Female { get; init; }
    public required int Age { get; init; }
    public required DateOnly BirthDate { get; init; }

    /// <summary>alone, mother (of a small child), lone (parent) or any.</summary>
    public required string Home { get; init; }
    public required DateOnly ArrivedOn { get; init; }
    public required PaperKind Paper { get; init; }
    public required DateOnly PaperUntil { get; init; }
    public string? FileNumber { get; init; }
    public int? Phone { get; init; }
    public required Story Story { get; init; }
    public string? School { get; init; }
    public required string Literacy { get; init; }
    public required string German { get; init; }
    public string? Field { get; init; }
    public required bool English { get; init; }
    public required bool Care { get; init; }
    public required bool Interviewed { get; init; }

    /// <summary>Measure that runs on the key date.</summary>
    public string? Running { get; init; }
    public DateOnly? IdleSince { get; init; }

    /// <summary>Day of the asylum application, where the story names it.</summary>
    public DateOnly? AppliedOn { get; init; }
    public DateOnly? DecidedOn { get; init; }

    public static IReadOnlyList<CastMember> All { get; } = [.. DemoLists.Rows("cast").Select(Read)];

    private static CastMember Read(string[] row)
    {
        var age = int.Parse(row[7], CultureInfo.InvariantCulture);
        return new CastMember
        {
            Key = row[0],
            Name = new FullName(row[1], row[2], Word(row[3]), Word(row[4])),
            Nation = row[5],
            Female = row[6] == "f",
            Age = age,
            BirthDate = Born(row[8], age),
            Home = row[9],
            ArrivedOn = Day(row[10]),
            Paper = Enum.Parse<PaperKind>(row[11]),
            PaperUntil = Day(row[12]),
            FileNumber = Word(row[13]),
            Phone = row[14].Length == 0 ? null : int.Parse(row[14], CultureInfo.InvariantCulture),
            Story = Enum.Parse<Story>(row[15]),
            School = Word(row[16]),
            Literacy = row[17],
            German = row[18],
            Field = Word(row[19]),
            English = row[20] == "yes",
            Care = row[21] == "yes",
            Interviewed = row[22] == "yes",
            Running = Word(row[23]),
            IdleSince = Maybe(row[24]),
            AppliedOn = Maybe(row[25]),
            DecidedOn = Maybe(row[26]),
        };
    }

    /// <summary>The birth date with this day of the year that makes the age on the key date.</summary>
    private static DateOnly Born(string monthDay, int age)
    {
        var born = Day($"{TradeDay.DemoDay.Year - age}-{monthDay}");
        return born.AddYears(age) > TradeDay.DemoDay ? born.AddYears(-1) : born;
    }

    private static string? Word(string text) => text.Length == 0 ? null : text;

    private static DateOnly? Maybe(string text) => text.Length == 0 ? null : Day(text);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
