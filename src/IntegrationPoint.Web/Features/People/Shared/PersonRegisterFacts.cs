namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>What somebody says about a person. Null means "nothing said", never "empty".</summary>
public sealed record PersonFacts
{
    /// <summary>Family name as on the paper; null together with a given name: the person has one name.</summary>
    public string? FamilyName { get; init; }
    public string? GivenName { get; init; }
    public string? OwnScriptName { get; init; }
    public string? OwnScriptLanguage { get; init; }
    /// <summary>The language of the script counts even where the name stays; else it only comes with a new name.</summary>
    public bool ScriptLanguageAlone { get; init; }
    public string? CallName { get; init; }
    public DateOnly? BirthDate { get; init; }

    /// <summary>Code of list <c>birth-precision</c>; null: exact if there is a date.</summary>
    public string? BirthPrecision { get; init; }
    public string? BirthPlace { get; init; }
    public string? Sex { get; init; }
    public string? Literacy { get; init; }
    public string? Phone { get; init; }
    public string? Email { get; init; }
    public string? ContactChannel { get; init; }
    public string? ContactLanguage { get; init; }
    public bool? MayWrite { get; init; }

    /// <summary>Properties of Person that are said to be empty: a telephone given up, a call name nobody uses.</summary>
    public IReadOnlyCollection<string> Cleared { get; init; } = [];
    /// <summary>Day of death. With <see cref="Cleared"/>: it was a mistake. The note says how it is known, or why it was one.</summary>
    public DateOnly? DeceasedOn { get; init; }
    public string? DeathNote { get; init; }

    /// <summary>Nationalities somebody named. Naming one says nothing about others the person holds.</summary>
    public IReadOnlyList<string> Nationalities { get; init; } = [];

    /// <summary>Rows of nationalities as they shall stand: corrected, ended, added or taken out.</summary>
    public IReadOnlyList<NationalityFact> NationalityRows { get; init; } = [];

    /// <summary>Languages somebody named; those known before stay.</summary>
    public IReadOnlyList<LanguageFact> Languages { get; init; } = [];

    /// <summary>Which languages come first and which go; null: nothing said about it.</summary>
    public LanguageOrder? LanguageOrder { get; init; }
    public IReadOnlyList<NumberFact> Numbers { get; init; } = [];
    public IReadOnlyList<NameFact> FurtherNames { get; init; } = [];

    /// <summary>Rows of further names that are not this person's.</summary>
    public IReadOnlyList<int> DroppedNames { get; init; } = [];
    public PaperFact? Paper { get; init; }
    public AddressFact? Address { get; init; }
    public MoveFact? Move { get; init; }
    public BenefitFact? Benefit { get; init; }
    public DutyFact? Duty { get; init; }
    public CaseFact? Case { get; init; }
}

/// <summary>A nationality as it shall stand in a row; without row a further one, without country: the row was never right.</summary>
public sealed record NationalityFact(int? RowId, string? Country, DateOnly? From, DateOnly? To);

public sealed record LanguageFact(string Language, bool IsMotherTongue);

/// <summary>Languages in the order the person prefers, and those that are not spoken after all. What neither names was added since and stays behind them.</summary>
public sealed record LanguageOrder(IReadOnlyList<LanguageFact> Spoken, IReadOnlyList<string> Dropped);

/// <summary>A number of another register; the value is folded to capitals and digits when it is stored.</summary>
public sealed record NumberFact(string Kind, string Value);

/// <summary>A further name; kind is variant, birth, alias or former, script an ISO 15924 code.</summary>
public sealed record NameFact(string Kind, string? FamilyName, string GivenName, string Script);

public sealed record PaperFact(string Type, string? Number, DateOnly From, DateOnly? To, string? WorkNote = null, int? IssuerId = null, DateOnly? SeenOn = null, int? SeenById = null)
{
    /// <summary>Code of list <c>source</c>; null: that of the recording.</summary>
    public string? Source { get; init; }

    /// <summary>The body whose word a first paper is; null: that of the recording.</summary>
    public int? OwnerId { get; init; }

    /// <summary>Nobody read the first day: it is taken from another fact and takes the place of none that was read.</summary>
    public bool FromAssumed { get; init; }
}

public sealed record AddressFact(string Accommodation, string Street, string Postcode, string Municipality, DateOnly From, bool ResidenceRequired = false);

/// <summary>Kind is <c>MunicipalMove.Arrival</c> or <c>MunicipalMove.Departure</c>.</summary>
public sealed record MoveFact(string Kind, DateOnly On, string Municipality);

/// <summary>An end whose reason nobody said has the reason <c>other</c>.</summary>
public sealed record BenefitFact(string Regime, int BodyId, DateOnly From, DateOnly? To = null, string? EndReason = null)
{
    /// <summary>Code of list <c>benefit-begin-reason</c>.</summary>
    public string? BeginReason { get; init; }
}

/// <summary>A proposal of responsibility; a human confirms it later.</summary>
public sealed record DutyFact(int BodyId, string Regime, string Reason, string Norm, DateOnly From, string? RuleVersion = null)
{
    /// <summary>Code of list <c>source</c>; null: that of the recording.</summary>
    public string? Source { get; init; }
}

public sealed record CaseFact(int SiteId, string State, DateOnly OpenedOn, int? LeadId = null, DateOnly? NextContactDue = null)
{
    /// <summary>What another file of the person already says about how long it will take.</summary>
    public HorizonFact? Horizon { get; init; }
}

public sealed record HorizonFact(string Horizon, string Reasons, int ById, DateOnly On);
