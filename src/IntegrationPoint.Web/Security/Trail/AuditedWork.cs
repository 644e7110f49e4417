namespace IntegrationPoint.Web.Security.Trail;

/// <summary>The changes of one transaction as entries: one for each person, one for each kind of configuration.</summary>
public static class AuditedWork
{
    private const int RowsNamed = 200;

    public static IReadOnlyList<AuditDraft> Drafts(IReadOnlyList<AuditedChange> changes, AuditActor actor)
    {
        var people = new Dictionary<int, List<AuditedChange>>();
        var configuration = new Dictionary<string, List<AuditedChange>>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            var about = change.PersonIds().ToArray();
            foreach (var id in about)
            {
                Add(people, id, change);
            }

            if (about.Length == 0)
            {
                Add(configuration, change.What, change);
            }
        }

        return
        [
            .. people.Select(p => new AuditDraft(actor, ActionOf(p.Value), "person", [p.Key], Details(p.Value))),
            .. configuration.Select(c => new AuditDraft(actor, ActionOf(c.Value), c.Key, [], Details(c.Value))),
        ];
    }

    private static void Add<TKey>(Dictionary<TKey, List<AuditedChange>> groups, TKey key, AuditedChange change)
        where TKey : notnull
    {
        if (!groups.TryGetValue(key, out var list))
        {
            groups[key] = list = [];
        }

        list.Add(change);
    }

    private static string ActionOf(List<AuditedChange> changes)
    {
        var leading = changes.Find(c => c.What == "Person") ?? changes[0];
        return changes.TrueForAll(c => c.How == leading.How) || leading.What == "Person" ? leading.How : AuditActions.Change;
    }

    private static string Details(List<AuditedChange> changes)
    {
        if (changes.Count > RowsNamed)
        {
            return Audit.Json(changes.GroupBy(c => (c.What, c.How)).Select(g => new { what = g.Key.What, how = g.Key.How, rows = g.Count() }));
        }

        var text = Audit.Json(changes.Select(c => c.Summary()));
        return text.Length <= AuditDraft.MaxDetails
            ? text
            : Audit.Json(changes.Select(c => new { what = c.What, how = c.How, fields = c.Fields?.Keys }));
    }
}
