using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>Writes facts about a known person: what the viewer's body decides at once, the rest as a proposal to the body that does (§ 84 SGB X).</summary>
public sealed class FactWriting(AppDb db, PersonRegister register, Proposals proposals, Deciders deciders, CurrentViewer current)
{
    public async Task<bool> IsOwn(Difference difference, CancellationToken ct) => await deciders.Of(difference, ct) == current.Viewer.BodyId;

    /// <summary>Tells how many differences were written and how many proposed; the caller saves.</summary>
    /// <param name="mayWrite">Whether the viewer writes the group of this difference at all.</param>
    public async Task<(int Written, int Proposed)> Apply(int personId, PersonFacts facts, Recording recording, string reason, Func<Difference, bool> mayWrite, CancellationToken ct)
    {
        var loaded = (await PersonRecord.Load(db, [personId], ct))[personId];
        List<Difference> own = [], others = [];
        foreach (var difference in register.Compare(loaded, facts, recording))
        {
            (mayWrite(difference) && await IsOwn(difference, ct) ? own : others).Add(difference);
        }

        register.Apply(loaded, own);
        others.RemoveAll(d => d.OnlySeen);
        foreach (var difference in others)
        {
            await proposals.Add(personId, difference, facts, reason, recording, ct);
        }

        return (own.Count, others.Count);
    }
}
