using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IntegrationPoint.Web.Design.Parts;

/// <summary>A titled section of a page; never inside another one.</summary>
[HtmlTargetElement("ip-panel")]
public sealed class IpPanel(Texts texts, Formats formats) : Part(texts)
{
    [TextKey]
    public string? Title { get; set; }

    public string? TitleText { get; set; }

    /// <summary>One sentence under the title.</summary>
    [TextKey]
    public string? Note { get; set; }

    public string? NoteText { get; set; }

    /// <summary>Columns of the page's twelve this panel takes; 0 when a stack places it.</summary>
    public int Columns { get; set; }

    public int Level { get; set; } = 2;

    /// <summary>Lists and tables reach to the border.</summary>
    public bool Flush { get; set; }

    /// <summary>The panel is as high as its content, not as its neighbour.</summary>
    public bool Fit { get; set; }

    /// <summary>Only the title shows until it is opened. The handler the form inside posts to: when it had to refuse, the panel stays open.</summary>
    public string? Folds { get; set; }

    /// <summary>Time (UTC) of the figures when they are not fresh; offers a reload.</summary>
    public DateTime? StaleSince { get; set; }

    /// <summary>Says who may see this instead of showing it.</summary>
    [TextKey]
    public string? NoRight { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (context.Items.ContainsKey(typeof(IpPanel)))
        {
            throw new InvalidOperationException("A panel never stands inside a panel.");
        }

        context.Items[typeof(IpPanel)] = this;
        var slots = Slots.Open(context);
        var body = await output.GetChildContentAsync();
        var id = NextId("panel");
        output.TagName = "section";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", string.Join(' ', new[] { "panel", Columns > 0 ? $"c{Columns}" : null, Fit ? "fit" : null }.Where(c => c is not null)));
        output.Attributes.SetAttribute("aria-labelledby", id);
        if (Folds is null)
        {
            output.Content.AppendHtml(Header(id, slots));
            output.Content.AppendHtml(Node.Of("div", Flush && NoRight is null ? "flush" : "body").Add(NoRight is null ? body : Locked()));
        }
        else
        {
            output.Content.AppendHtml(Node.Of("details", "more").With("open", Http.Request.Query["handler"] == Folds ? "" : null)
                .Add(new Node("summary").Add(Heading(id, slots)), Lead(id, slots), Node.Of("div").Add(body)));
        }

        if (slots["footer"] is { } footer && footer is not TagHelperContent { IsEmptyOrWhiteSpace: true })
        {
            output.Content.AppendHtml(new Node("footer").Add(footer));
        }
    }

    private Node Heading(string id, Slots slots) => new Node($"h{Level}").With("id", id).Add(slots["title"] ?? (object)Needed(Title, TitleText, "title"));

    private Node? Lead(string id, Slots slots) => slots["lead"] is not null || Word(Note, NoteText) is not null
        ? new Node("p").With("id", id + "-note").Add(slots["lead"] ?? (object?)Word(Note, NoteText)) : null;

    private Node Header(string id, Slots slots)
    {
        var header = new Node("header").Add(Heading(id, slots), slots["end"]);
        if (StaleSince is { } since)
        {
            header.Add(Node.Of("span", "small quiet").Add(Texts["design.stale", formats.Time(since)], " ",
                new Node("a").With("href", PageLinks.With(Http.Request)).Add(Texts["design.reload"])));
        }

        return header.Add(Lead(id, slots));
    }

    private Node Locked() => Node.Of("p", "no-right").Add(Draw("lock"), Node.Of("span").Add(Texts[NoRight!]));
}
