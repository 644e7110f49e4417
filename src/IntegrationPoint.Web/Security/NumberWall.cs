using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Domain.Residence;

namespace IntegrationPoint.Web.Security;

/// <summary>
/// Which kinds of numbers a body may read, as list <c>number-kind</c> says: one with <c>restricted</c> opens to the kinds of body it names
/// (§ 51a SGB II, § 10 Abs. 4 AZRG, § 18f SGB IV), and where it names none, to the body that wrote it down.
/// </summary>
internal static class NumberWall
{
    public static IQueryable<PersonNumber> Open(IQueryable<PersonNumber> numbers, Viewer v, CodeBook codes, DateOnly day)
    {
        var kinds = codes.All(CodeLists.NumberKind).Select(e => e.Code).Distinct().Select(code => codes.Find(CodeLists.NumberKind, code, day)!).ToList();
        var open = kinds.Where(k => !Restricted(k) || (Bodies(k)?.Contains(v.BodyKind, StringComparer.Ordinal) ?? false)).Select(k => k.Code).ToArray();
        var own = kinds.Where(k => Restricted(k) && Bodies(k) is null).Select(k => k.Code).ToArray();
        return numbers.Where(n => open.Contains(n.Kind) || (own.Contains(n.Kind) && n.Provenance.OwnerBodyId == v.BodyId));
    }

    private static bool Restricted(CodeEntry kind) => kind.Attribute("restricted") == "yes";

    private static string[]? Bodies(CodeEntry kind) => kind.Attribute("bodies")?.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Numbers and papers by which the viewer may find people.</summary>
public sealed record OpenNumbers(IQueryable<PersonNumber> Numbers, IQueryable<ResidencePaper> Papers);
