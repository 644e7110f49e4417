using System.Text.Encodings.Web;
using System.Text.Json;
using IntegrationPoint.Domain;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security.Trail;

namespace IntegrationPoint.Web.Security;

/// <summary>Writes down who read, searched or took away whose data, before it is shown. Changes are written down by themselves when they are saved.</summary>
public sealed class Audit(AuditQueue queue, AuditActors actors, TradeDay day)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Persons shown on a page: one person is a read, several are a list. Await it before the page is rendered.</summary>
    public Task Read(string area, IReadOnlyCollection<int> personIds, CancellationToken ct) =>
        personIds.Count == 0 ? Task.CompletedTask : Append(personIds.Count == 1 ? AuditActions.Read : AuditActions.List, area, personIds, null, ct);

    /// <summary>Persons that a search showed; what was typed is a name and is not kept.</summary>
    public Task Search(string area, IReadOnlyCollection<int> personIds, CancellationToken ct) =>
        Append(AuditActions.Search, area, personIds, null, ct);

    /// <summary>Persons that left the program in a file or on paper.</summary>
    /// <param name="details">Format, filter and columns, as an anonymous object; no personal data.</param>
    public Task Export(string area, IReadOnlyCollection<int> personIds, object details, CancellationToken ct) =>
        Append(AuditActions.Export, area, personIds, details, ct);

    /// <summary>Somebody asked for a person who is not theirs to know.</summary>
    public Task Denied(string area, IReadOnlyCollection<int> personIds, CancellationToken ct) =>
        Append(AuditActions.Denied, area, personIds, null, ct);

    /// <summary>Anything else worth an entry: sign-in, account, retention.</summary>
    public Task Note(string action, string area, object? details, CancellationToken ct) => Append(action, area, [], details, ct);

    /// <summary>The same in the transaction of the caller: the act and its entry are committed together or not at all.</summary>
    public Task Within(AppDb db, string action, string area, object details, CancellationToken ct) =>
        AuditChain.Append(db, [new AuditDraft(actors.Current(), action, area, [], Json(details))], day.Now, ct);

    public Task SignedIn(Viewer viewer, string how, string device, CancellationToken ct) =>
        queue.Append(new AuditDraft(actors.Of(viewer), AuditActions.SignIn, "session", [], Json(new { how, device }))).WaitAsync(ct);

    public static string Json(object details) => JsonSerializer.Serialize(details, Plain);

    private Task Append(string action, string area, IReadOnlyCollection<int> personIds, object? details, CancellationToken ct) =>
        queue.Append(new AuditDraft(actors.Current(), action, area, personIds, details is null ? null : Json(details))).WaitAsync(ct);
}
