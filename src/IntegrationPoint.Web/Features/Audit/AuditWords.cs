using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security.Trail;

namespace IntegrationPoint.Web.Features.Protection;

/// <summary>An entry of the audit in plain words. What has no word is left out: the chain keeps it, but a code tells the reader nothing.</summary>
public sealed class AuditWords(Texts texts, CodeLabels labels, AuditDetails details)
{
    public sealed record Said(string Who, string As, string Did, string Area, string Purpose, string Touched);

    public Said Of(AuditLog.Row entry)
    {
        // A record keeps the words of its time.
        var on = TradeDay.Of(entry.At);
        var purpose = Code($"audit.purpose.{entry.Purpose}", CodeLists.Purpose, entry.Purpose, on);
        return new Said(
            entry.Actor.Length > 0 ? entry.Actor : texts["audit.nobody"],
            Joined(Code($"audit.role.{entry.Role}", CodeLists.Role, entry.Role, on), entry.Body),
            texts[AuditDetails.OnPaper(entry.Action, entry.Details) ? "audit.did.print" : $"audit.did.{entry.Action}"],
            texts.Has(AreaKey(entry.Area)) ? texts[AreaKey(entry.Area)] : "",
            purpose.Length > 0 ? texts["audit.purpose", purpose] : "",
            Joined([entry.Persons > 0 ? texts.Count("audit.persons", entry.Persons) : "", .. details.Of(entry.Action, entry.Details)]));
    }

    /// <summary>Changes of configuration carry the kind of row as their area; it stands among what was touched.</summary>
    public static string AreaKey(string area) => $"audit.area.{area.Replace('/', '.')}";

    // The program itself acts in roles and for purposes that stand in no list.
    private string Code(string key, string list, string code, DateOnly on)
    {
        if (texts.Has(key))
        {
            return texts[key];
        }

        var label = labels.Label(list, code, on);
        return label == code ? "" : label;
    }

    private static string Joined(params IEnumerable<string> parts) => string.Join(" · ", parts.Where(p => p.Length > 0));
}
