using IntegrationPoint.Domain.Reference;

namespace IntegrationPoint.Domain.Organisations;

/// <summary>What an administrator may say about a site. Its town stays: a counter in another town is another site.</summary>
public static class SiteCheck
{
    public static (Site? Site, IReadOnlyList<FieldError> Errors) New(CodeBook book, SiteProposal typed, DateOnly today)
    {
        var check = new HouseCheck(book, today);
        var first = check.First(nameof(typed.From), typed.From);
        var last = check.Last(nameof(typed.To), typed.To, first);
        var site = new Site
        {
            Code = check.Key(nameof(typed.Code), typed.Code),
            Name = check.Text(nameof(typed.Name), typed.Name, HouseCheck.LongestName),
            Address = check.Text(nameof(typed.Address), typed.Address, HouseCheck.LongestAddress),
            Municipality = check.Choice(nameof(typed.Municipality), CodeLists.Municipality, typed.Municipality, needed: true) ?? "",
            ValidFrom = first,
        };
        if (check.Errors.Count > 0)
        {
            return (null, check.Errors);
        }

        site.Close(last);
        return (site, []);
    }

    /// <param name="usedSince">The first day on which a case was opened there.</param>
    public static IReadOnlyList<FieldError> Change(CodeBook book, Site site, SiteProposal typed, DateOnly? usedSince, DateOnly today)
    {
        var check = new HouseCheck(book, today);
        var first = check.First(nameof(typed.From), typed.From, site.ValidTo, usedSince < site.ValidFrom ? site.ValidFrom : usedSince);
        var name = check.Text(nameof(typed.Name), typed.Name, HouseCheck.LongestName);
        var address = check.Text(nameof(typed.Address), typed.Address, HouseCheck.LongestAddress);
        if (check.Errors.Count == 0)
        {
            (site.Name, site.Address, site.ValidFrom) = (name, address, first);
        }

        return check.Errors;
    }

    /// <summary>The last day as typed; no day takes an end back.</summary>
    /// <param name="openedLast">The last day on which a case was opened there: the counter was open then.</param>
    public static (DateOnly? LastDay, IReadOnlyList<FieldError> Errors) End(CodeBook book, Site site, string? typed, DateOnly? openedLast, DateOnly today)
    {
        var check = new HouseCheck(book, today);
        var last = check.Last(nameof(SiteProposal.To), typed, site.ValidFrom);
        return check.Errors.Count > 0 ? (null, check.Errors)
            : last is null && site.ValidTo is null ? (null, [new FieldError(nameof(SiteProposal.To), "admin.codes.error.missing")])
            : openedLast is { } opened && last < opened ? (null, [new FieldError(nameof(SiteProposal.To), "admin.sites.error.opened", opened)])
            : (last, []);
    }
}
