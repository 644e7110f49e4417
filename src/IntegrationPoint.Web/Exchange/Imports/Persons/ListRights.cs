using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Localisation;

namespace IntegrationPoint.Web.Exchange.Imports.Persons;

/// <summary>
/// What becomes of a list's word about a known person. Uploading a list in the name of a body makes nobody a member of it: what the
/// hand that answers for the rows may not decide goes to the body that does, as it would from the page of the record.
/// </summary>
public sealed class ListRights(AppDb db, Deciders deciders, Proposals proposals, HouseLists house, Texts texts)
{
    /// <param name="Decider">Who decides instead; null where the list itself may write.</param>
    public sealed record Fate(Difference Difference, int? Decider)
    {
        public bool Writes => Decider is null;

        /// <summary>Numbers, moves and benefits are the body's own to write: nobody can propose them.</summary>
        public bool Proposes => Decider is not null && FactParts.CanStandAlone(Difference.Field);
    }

    public async Task<IReadOnlyList<Fate>> Of(IEnumerable<Difference> differences, ImportContext context, CancellationToken ct)
    {
        List<Fate> fates = [];
        foreach (var difference in differences)
        {
            var decider = context.Hand is null ? (int?)null : await deciders.Of(difference, ct);
            fates.Add(new Fate(difference, decider == context.Hand ? null : decider));
        }

        return fates;
    }

    public async Task<string> Name(int body, CancellationToken ct) => (await house.Bodies(db, ct)).FirstOrDefault(b => b.Id == body)?.ShortName ?? "";

    /// <summary>Adds the proposals of a row; the caller saves.</summary>
    public async Task Propose(int personId, SaidOtherwise said, ImportContext context, Recording recording, CancellationToken ct)
    {
        foreach (var difference in said.Proposed)
        {
            await proposals.Add(personId, difference, said.Facts, texts.In("de", "imports.proposal", context.Body.ShortName, context.Run.Day).Text, recording, ct);
        }
    }
}
