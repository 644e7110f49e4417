using IntegrationPoint.Domain.People.Names;

namespace IntegrationPoint.Domain.People.Duplicates;

/// <summary>What each fact is worth, in points of 1000. The weights were set on the generated families of <c>docs/names.md</c>.</summary>
internal static class Evidence
{
    /// <summary>Below this two names are no evidence of one person.</summary>
    public const double NamesDiffer = 0.54;
    private const int FullName = 520;
    private const int OneName = 460;

    /// <summary>Family names change (marriage, another link of the chain of fathers); siblings share theirs, but not the given name.</summary>
    private const int GivenNameOnSameDay = 200;

    public static void Numbers(PreparedCandidate a, PreparedCandidate b, double name, Tally tally)
    {
        if (a.Azr is not null && b.Azr is not null)
        {
            tally.Add(a.Azr == b.Azr ? 600 : -200, a.Azr == b.Azr ? "duplicate.reason.same-azr" : "duplicate.against.other-azr");
        }

        // Families share papers, telephones and addresses: only with a like name do they point to one person.
        if (name >= NamesDiffer)
        {
            Shared(a.Papers, b.Papers, 450, "duplicate.reason.same-paper", tally);
            Shared(a.Mails, b.Mails, 200, "duplicate.reason.same-mail", tally);
            Shared(a.Phones, b.Phones, 150, "duplicate.reason.same-phone", tally);
        }
    }

    public static void Name(PreparedCandidate a, PreparedCandidate b, double name, BirthAgreement birth, Tally tally)
    {
        var percent = (int)Math.Round(name * 100);
        if (name < NamesDiffer && birth is BirthAgreement.SameDate && NameSimilarity.SameFirstWord(a.Names, b.Names))
        {
            tally.Add(GivenNameOnSameDay, "duplicate.reason.given-name");
            return;
        }

        if (name < NamesDiffer)
        {
            tally.Add(-100, "duplicate.against.other-name", percent);
            return;
        }

        var full = Rarity.IsOneCommonName(a.Names, b.Names) ? OneName - 60 : Rarity.IsOneName(a.Names, b.Names) ? OneName
            : Rarity.IsCommon(a.Names, b.Names) ? FullName - 60 : FullName;
        var reason = percent < 100 ? "duplicate.reason.name" : SpelledAlike(a.Facts, b.Facts) ? "duplicate.reason.same-name" : "duplicate.reason.same-sound";
        tally.Add((int)(full * (name - NamesDiffer + 0.02) / (1.02 - NamesDiffer)), reason, percent);
    }

    public static void Birth(BirthFact a, BirthFact b, BirthAgreement agreement, Tally tally)
    {
        switch (agreement)
        {
            case BirthAgreement.Unknown:
                tally.Add(140, "duplicate.reason.birth-unknown");
                break;
            case BirthAgreement.SameDate:
                tally.Add(420, "duplicate.reason.same-birth-date");
                break;
            case BirthAgreement.DayAndMonthSwapped:
                tally.Add(330, "duplicate.reason.birth-swapped");
                break;
            case BirthAgreement.OneDigitApart:
                tally.Add(290, "duplicate.reason.birth-digit");
                break;
            case BirthAgreement.SameYear:
                tally.Add(215, "duplicate.reason.same-birth-year", a.Date?.Year);
                break;
            case BirthAgreement.YearNear:
                tally.Add(140, "duplicate.reason.birth-year-near", Math.Abs(a.Date!.Value.Year - b.Date!.Value.Year));
                break;
            case BirthAgreement.SameYearOtherDay:
                tally.Add(-1, "duplicate.against.other-birth-date");
                break;
            case BirthAgreement.OtherYear:
                tally.Add(-300, "duplicate.against.other-birth-year", b.Date?.Year);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(agreement), agreement, "No weight for this agreement.");
        }
    }

    public static void Person(DuplicateCandidate a, DuplicateCandidate b, Tally tally)
    {
        if (a.Sex is { } x && b.Sex is { } y && x != y && x != "unknown" && y != "unknown")
        {
            tally.Add(-100, "duplicate.against.other-sex");
        }

        if (a.Nationalities.Count > 0 && b.Nationalities.Count > 0)
        {
            var same = a.Nationalities.Intersect(b.Nationalities, StringComparer.OrdinalIgnoreCase).Any();
            tally.Add(same ? 40 : -80, same ? "duplicate.reason.same-nationality" : "duplicate.against.other-nationality");
        }
    }

    public static void Place(DuplicateCandidate a, DuplicateCandidate b, double name, Tally tally)
    {
        if (name >= NamesDiffer && a.Shelter is not null && a.Shelter == b.Shelter)
        {
            tally.Add(40, "duplicate.reason.same-shelter");
        }
        else if (name >= NamesDiffer && a.Site is not null && a.Site == b.Site)
        {
            tally.Add(15, "duplicate.reason.same-site");
        }
    }

    /// <summary>Same family and different given names: twins on the same birth date, relatives on another.</summary>
    public static void Family(PreparedCandidate a, PreparedCandidate b, double name, BirthAgreement birth, bool sameAzr, Tally tally)
    {
        if (name >= NamesDiffer || sameAzr || (birth == BirthAgreement.SameDate && NameSimilarity.SameFirstWord(a.Names, b.Names)) || !NameSimilarity.ShareWord(a.Names, b.Names))
        {
            return;
        }

        if (birth == BirthAgreement.SameDate)
        {
            tally.Add(-200, "duplicate.against.twins");
            tally.CapAt(DuplicateScore.SomewhatSimilarFrom - 1);
        }
        else if ((a.Facts.Household is not null && a.Facts.Household == b.Facts.Household) || a.Phones.Overlaps(b.Phones) || a.Papers.Overlaps(b.Papers))
        {
            tally.Add(-100, "duplicate.against.relatives");
        }
    }

    private static bool SpelledAlike(DuplicateCandidate a, DuplicateCandidate b) => a.Names.Intersect(b.Names, StringComparer.OrdinalIgnoreCase).Any();

    private static void Shared(HashSet<string> a, HashSet<string> b, int points, string key, Tally tally)
    {
        if (a.Overlaps(b))
        {
            tally.Add(points, key);
        }
    }
}
