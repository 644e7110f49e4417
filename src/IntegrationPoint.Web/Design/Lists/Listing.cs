namespace IntegrationPoint.Web.Design.Lists;

/// <summary>A table under construction: its columns in order, the rows of its foot, what is chosen.</summary>
internal sealed class Listing
{
    public List<Column> Columns { get; } = [];

    public List<Microsoft.AspNetCore.Html.IHtmlContent> Foot { get; } = [];

    public int Rows { get; set; }

    /// <summary>Form field of the check boxes; null when rows cannot be chosen now.</summary>
    public string? Select { get; init; }

    public string? Form { get; init; }

    public sealed record Column(string Label, bool Numeric, bool LabelHidden, string? Sort, string? Explained = null);
}

/// <summary>One row under construction: knows which column the next cell belongs to.</summary>
internal sealed class ListingRow(Listing listing)
{
    private int next;

    public Listing.Column? Take() => next < listing.Columns.Count ? listing.Columns[next++] : null;

    public bool AtFirst => next == 0;
}
