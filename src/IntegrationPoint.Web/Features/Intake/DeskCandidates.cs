using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Domain.People.Duplicates;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Intake;

/// <summary>Similar records beside the desk form. A record outside the viewer's scope is announced without its name: the site that has it can be called.</summary>
public sealed class DeskCandidates(SimilarPeople similar, PersonScope scope, AppDb db, TradeDay day, Audit audit)
{
    public sealed record Row(string Key, DuplicateScore Score, IdentityView? Identity, string Site, IReadOnlyList<string> Countries);

    public async Task<IReadOnlyList<Row>> For(DeskAnswers answers, DeskFamily.Host? family, CancellationToken ct)
    {
        if (Facts(answers) is not { } facts)
        {
            return [];
        }

        var found = await similar.To(facts, null, ct, family?.Person.Id);
        var ids = found.Select(f => f.PersonId).ToList();
        var known = await db.Persons.AsNoTracking().Where(p => ids.Contains(p.Id) && !answers.OtherPeople.Contains(p.Key))
            .Select(p => new
            {
                p.Id,
                p.Key,
                Site = db.Cases.Where(c => c.PersonId == p.Id).OrderByDescending(c => c.OpenedOn).Select(c => db.Sites.Where(s => s.Id == c.SiteId).Select(s => s.Name).FirstOrDefault()).FirstOrDefault(),
            }).ToDictionaryAsync(p => p.Id, ct);
        var identities = await scope.Identities().Where(i => ids.Contains(i.PersonId)).ToDictionaryAsync(i => i.PersonId, ct);
        var countries = (await db.Nationalities.AsNoTracking().Where(n => ids.Contains(n.PersonId) && n.To == null).ToListAsync(ct)).ToLookup(n => n.PersonId, n => n.Country);
        // Also those announced without a name: who probes for somebody leaves a trace.
        if (known.Count > 0)
        {
            await audit.Search("desk-similar", known.Keys, ct);
        }

        return
        [
            .. from f in found
               where known.ContainsKey(f.PersonId)
               let identity = identities.GetValueOrDefault(f.PersonId)
               select new Row(known[f.PersonId].Key, f.Score, identity, known[f.PersonId].Site ?? string.Empty, identity is null ? [] : [.. countries[f.PersonId]]),
        ];
    }

    /// <summary>Null until there is enough to compare: one name.</summary>
    public DuplicateCandidate? Facts(DeskAnswers answers)
    {
        string?[] typed = [PlainText.Clean($"{answers.GivenName} {answers.FamilyName}"), PlainText.Clean(answers.OwnScript)];
        var names = typed.OfType<string>().Where(PlainText.IsName).ToList();
        var birth = Domain.DayText.Read(answers.BirthDate, day.Today);
        return names.Count == 0 ? null : new DuplicateCandidate
        {
            Names = names,
            Birth = BirthFact.Of(birth?.Day, birth is null ? null : answers.BirthEstimated ? "estimated" : birth.Value.YearOnly ? "year" : "exact"),
            Sex = answers.Sex,
            Nationalities = [.. new[] { answers.Nationality }.OfType<string>()],
            PaperNumbers = [.. new[] { PlainText.Clean(answers.PaperNumber) }.OfType<string>()],
            Phones = [.. new[] { PlainText.Clean(answers.Phone) }.OfType<string>()],
        };
    }
}
