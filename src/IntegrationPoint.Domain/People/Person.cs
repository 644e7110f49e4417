namespace IntegrationPoint.Domain.People;

/// <summary>A person as the offices know them; further names, papers and periods hang on it.</summary>
public sealed class Person
{
    public int Id { get; init; }

    /// <summary>Opaque key used in addresses; says nothing and is never reused.</summary>
    public required string Key { get; init; }

    /// <summary>File number as people say it on the phone, for example IP-2015-04417.</summary>
    public required string FileNumber { get; init; }

    /// <summary>Family name as on the paper; null for people with one name.</summary>
    public string? FamilyName { get; private set; }
    public required string GivenName { get; set; }

    /// <summary>The same name in the person's own script.</summary>
    public string? OwnScriptName { get; private set; }

    /// <summary>Language tag of the own script: ar, fa, ti, uk ...</summary>
    public string? OwnScriptLanguage { get; private set; }
    public string? CallName { get; private set; }

    /// <summary>Normalised form by which lists are sorted.</summary>
    public required string SortName { get; set; }

    /// <summary>Null when unknown.</summary>
    public DateOnly? BirthDate { get; private set; }

    /// <summary>Code of list <c>birth-precision</c>: exact, year, estimated, disputed, unknown.</summary>
    public required string BirthPrecision { get; set; }
    public string? BirthPlace { get; private set; }

    /// <summary>Code of list <c>sex</c>, as entered on the paper.</summary>
    public required string Sex { get; set; }

    /// <summary>Code of list <c>literacy</c>.</summary>
    public string? Literacy { get; private set; }
    public string? Phone { get; private set; }
    public string? Email { get; private set; }

    /// <summary>Code of list <c>contact-channel</c>.</summary>
    public string? ContactChannel { get; private set; }

    /// <summary>Language in which the person wants to be written to.</summary>
    public string? ContactLanguage { get; private set; }

    /// <summary>Null: not asked yet.</summary>
    public bool? MayWrite { get; private set; }
    public DateOnly? DeceasedOn { get; private set; }

    /// <summary>How the death became known, or why it was taken back.</summary>
    public string? DeathNote { get; private set; }
    public int? MergedIntoId { get; private set; }

    /// <summary>Own staff or relatives of staff: hidden from those who decide on personnel (§ 35 Abs. 1 S. 3 SGB I).</summary>
    public bool StaffRelated { get; private set; }

    /// <summary>Processing is restricted (Art. 18 GDPR, § 84 SGB X).</summary>
    public bool Restricted { get; private set; }
    public required Provenance Provenance { get; init; }
    public int Version { get; private set; }

    public string DisplayName => FamilyName is null ? GivenName : $"{GivenName} {FamilyName}";

    public void Name(string? family, string given, string sortName)
    {
        (FamilyName, GivenName, SortName) = (family, given, sortName);
    }

    public void WriteInOwnScript(string? name, string? language) => (OwnScriptName, OwnScriptLanguage) = (name, language);

    public void Call(string? name) => CallName = name;

    public void Born(DateOnly? date, string precision, string? place = null)
    {
        (BirthDate, BirthPrecision, BirthPlace) = (date, precision, place ?? BirthPlace);
    }

    /// <summary>The place as it shall stand; null: nobody knows it.</summary>
    public void BornIn(string? place) => BirthPlace = place;

    public void Reach(string? phone, string? email, string? channel, string? language, bool? mayWrite)
    {
        (Phone, Email, ContactChannel, ContactLanguage, MayWrite) = (phone, email, channel, language, mayWrite);
    }

    public void Reads(string? literacy) => Literacy = literacy;

    public void MergeInto(int survivorId) => MergedIntoId = survivorId == Id
        ? throw new ArgumentException("A person cannot be merged into itself.", nameof(survivorId))
        : survivorId;

    public void Unmerge() => MergedIntoId = null;

    public void Lock(bool staffRelated, bool restricted) => (StaffRelated, Restricted) = (staffRelated, restricted);

    /// <summary>Null takes back what was a mistake; the note says why.</summary>
    public void Died(DateOnly? day, string? note) => (DeceasedOn, DeathNote) = (day, note);
}
