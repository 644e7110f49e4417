using IntegrationPoint.Domain;
using Microsoft.Extensions.Primitives;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>
/// Which people: the one record behind the list, its address, its export and every number that opens it.
/// All parts must hold at once; several values of one part are alternatives. Dated parts hold on <see cref="On"/>.
/// </summary>
public sealed partial record PeopleFilter
{
    /// <summary>Value of a part that asks for the absence of the fact.</summary>
    public const string None = "none";

    /// <summary>Words of a search: names in any script, a birth date, a number.</summary>
    public string? Text { get; init; }

    /// <summary>The same words as an address may carry them.</summary>
    public string? SealedText { get; init; }

    /// <summary>Key date; null: the day of the trade.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Short names of sites with the open case, or none for people without one.</summary>
    public IReadOnlyList<string> Sites { get; init; } = [];

    /// <summary>Keys of users who lead the open case, or none.</summary>
    public IReadOnlyList<string> Leads { get; init; } = [];

    /// <summary>Codes of list <c>case-state</c>; only the state closed reaches closed cases.</summary>
    public IReadOnlyList<string> States { get; init; } = [];

    /// <summary>Weeks since the last useful activity of the open case, counted as <see cref="Domain.Casework.IdleWeeks"/> says; empty range: any idle time.</summary>
    public WholeRange? Idle { get; init; }

    /// <summary>A useful activity runs today.</summary>
    public bool Active { get; init; }

    /// <summary>Days from the key date to the next contact due; below 0 is overdue.</summary>
    public WholeRange? ContactDue { get; init; }
    public IReadOnlyList<string> Horizons { get; init; } = [];

    /// <summary>Codes of list <c>country</c>.</summary>
    public IReadOnlyList<string> Nationalities { get; init; } = [];

    /// <summary>Completed years of life on the key date.</summary>
    public WholeRange? Age { get; init; }
    public bool AgeUnknown { get; init; }
    public IReadOnlyList<string> Sexes { get; init; } = [];

    /// <summary>Codes of list <c>language</c>, spoken as mother tongue.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Types of the residence paper that counts on the key date (<see cref="CurrentPaper"/>), or none.</summary>
    public IReadOnlyList<string> Papers { get; init; } = [];

    /// <summary>Days from the key date to the end of that paper; below 0 it has expired.</summary>
    public WholeRange? PaperExpires { get; init; }

    /// <summary>Regimes of the responsible body, as codes.</summary>
    public IReadOnlyList<string> Regimes { get; init; } = [];

    /// <summary>Keys of responsible bodies, or none.</summary>
    public IReadOnlyList<string> Bodies { get; init; } = [];

    /// <summary>Regimes of running benefits, as codes, or none.</summary>
    public IReadOnlyList<string> Benefits { get; init; } = [];

    /// <summary>Keys of bodies that pay that benefit.</summary>
    public IReadOnlyList<string> Payers { get; init; } = [];

    /// <summary>An arrival in the municipality in these days.</summary>
    public DayRange? Arrived { get; init; }

    /// <summary>Official keys of the municipalities of that arrival.</summary>
    public IReadOnlyList<string> ArrivedIn { get; init; } = [];

    /// <summary>high, safe or other, also of a month: high-2016-03. The dated country lists decide.</summary>
    public string? Group { get; init; }

    /// <summary>Levels of spoken German in the latest entry, or none where nothing is recorded.</summary>
    public IReadOnlyList<string> German { get; init; } = [];

    /// <summary>Parameters of the address that were not understood; the page says so instead of showing other people.</summary>
    public IReadOnlyList<string> NotUnderstood { get; init; } = [];

    public static PeopleFilter Parse(IEnumerable<KeyValuePair<string, StringValues>> query) => PeopleFilterAddress.Read(query);

    /// <summary>The address part without leading question mark, in one fixed order; empty without any part.</summary>
    public string ToQuery() => PeopleFilterAddress.Write(this);

    public bool IsEmpty => ToQuery().Length == 0;

    /// <summary>The groups of data the answer would give away: who may not read one of them may not filter by it either.</summary>
    public IEnumerable<DataGroup> Groups
    {
        get
        {
            if (Text is not null || Nationalities.Count > 0 || CountedAs.Count > 0 || Age is not null || AgeUnknown || Sexes.Count > 0 || Languages.Count > 0 || Arrived is not null || ArrivedIn.Count > 0)
            {
                yield return DataGroup.Identity;
            }

            if (Papers.Count > 0 || PaperExpires is not null || Group is not null)
            {
                yield return DataGroup.Residence;
            }

            if (Regimes.Count > 0 || Bodies.Count > 0 || Benefits.Count > 0 || Payers.Count > 0 || ArrivedTo.Count > 0 || Left is not null || LeftBecause.Count > 0)
            {
                yield return DataGroup.Benefit;
            }

            if (German.Count > 0)
            {
                yield return DataGroup.Profile;
            }

            if (NoShow.Count > 0 || Hindered.Count > 0)
            {
                yield return DataGroup.Barriers;
            }

            if (AsksForCase || AsksForEvents || Course is not null || Hindered.Count > 0 || Results.Count > 0 || Interpreters.Count > 0)
            {
                yield return DataGroup.Plan;
            }
        }
    }

    /// <summary>Whether something is asked that only an open file answers.</summary>
    internal bool AsksAboutFile => Leads.Count > 0 || States.Count > 0 || Horizons.Count > 0 || Idle is not null || Active || ContactDue is not null || Cased;

    private bool AsksForCase => Sites.Count > 0 || AsksAboutFile;
}
