using IntegrationPoint.Domain.Residence;
using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>The residence paper that counts on a day: the one that began last, expired or not. A passport gives no right to stay and never counts.</summary>
public static class CurrentPaper
{
    public const string Passport = "PASS";

    public static IQueryable<ResidencePaper> Of(AppDb db, DateOnly on) => db.Papers.Where(p => p.Type != Passport && p.From <= on
        && !db.Papers.Any(later => later.PersonId == p.PersonId && later.Type != Passport && later.From <= on
            && (later.From > p.From || (later.From == p.From && later.Id > p.Id))));

    /// <summary>The same paper of one person, by a statement that is translated once.</summary>
    public static Func<AppDb, int, DateOnly, Task<ResidencePaper?>> OfOne { get; } = EF.CompileAsyncQuery((AppDb db, int personId, DateOnly on) =>
        db.Papers.AsNoTracking().Where(p => p.PersonId == personId && p.Type != Passport && p.From <= on).OrderByDescending(p => p.From).ThenByDescending(p => p.Id).FirstOrDefault());
}
