namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>Joins what I typed with what somebody saved meanwhile: untouched fields take the newer value, only a field both changed is a conflict.</summary>
public static class ThreeWay
{
    public sealed record Result(IdentityForm Form, IReadOnlyDictionary<string, string?> Conflicts);

    /// <param name="loaded">The form as it was when I opened it.</param>
    /// <param name="mine">The form as I sent it.</param>
    /// <param name="theirs">The form as it stands now.</param>
    public static Result Join(IdentityForm loaded, IdentityForm mine, IdentityForm theirs)
    {
        var conflicts = new Dictionary<string, string?>(StringComparer.Ordinal);
        var joined = mine;
        foreach (var field in IdentityForm.Fields)
        {
            if (mine[field] == loaded[field])
            {
                joined = joined.With(field, theirs[field]);
            }
            else if (theirs[field] != loaded[field] && theirs[field] != mine[field])
            {
                conflicts[field] = theirs[field];
            }
        }

        return new Result(joined, conflicts);
    }
}
