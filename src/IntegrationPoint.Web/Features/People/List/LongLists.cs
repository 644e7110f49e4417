using System.Collections.Concurrent;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Security;

namespace IntegrationPoint.Web.Features.People.List;

/// <summary>
/// Which lists were just found to hold more people than are counted. Their order is walked at once, without counting again to the same end:
/// who is listed is asked anew every time; only the words "more than 1,000" may be a minute old.
/// </summary>
public sealed class LongLists(TimeProvider clock)
{
    private const int Most = 5_000;

    public static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<Question, DateTimeOffset> known = new();

    public bool Knows(Viewer viewer, DateOnly day, PeopleFilter filter) =>
        Of(viewer, day, filter) is { } question && known.TryGetValue(question, out var at) && clock.GetUtcNow() - at < Kept;

    public void Remember(Viewer viewer, DateOnly day, PeopleFilter filter)
    {
        if (Of(viewer, day, filter) is not { } question)
        {
            return;
        }

        if (known.Count >= Most)
        {
            known.Clear();
        }

        known[question] = clock.GetUtcNow();
    }

    // Words typed into a search are a name: they are not kept, and their lists are short.
    private static Question? Of(Viewer viewer, DateOnly day, PeopleFilter filter) =>
        filter.Text is null ? new Question(viewer.UserId, viewer.Role, viewer.SiteId, day, filter.ToQuery()) : null;

    private sealed record Question(int UserId, string Role, int? SiteId, DateOnly Day, string Filter);
}
