namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>What became of a step on the record: done, with the words for the banner; wrong, with the fields to mend; or not the viewer's to do.</summary>
public sealed record Step(string? Done, IReadOnlyList<(string Field, string Reason)> Wrong)
{
    /// <summary>What the step names is not there.</summary>
    public static readonly Step NotThere = new(null, []);

    /// <summary>There to see, but another body decides it.</summary>
    public static readonly Step NotTheirs = new(null, []);

    /// <summary>Somebody else was faster; nothing was written.</summary>
    public static readonly Step Meanwhile = new("person.step.meanwhile", []);

    /// <summary>The key of the way back, where there is one.</summary>
    public string? Undo { get; init; }

    public static Step Said(string done) => new(done, []);

    public static Step Mend(string form, IEnumerable<(string Field, string Reason)> wrong) => new(null, [.. wrong.Select(w => ($"{form}.{w.Field}", w.Reason))]);
}
