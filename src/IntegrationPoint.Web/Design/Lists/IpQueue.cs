using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IntegrationPoint.Web.Design.Lists;

/// <summary>A work list: each row says why it is there and offers one next action.</summary>
[HtmlTargetElement("ip-queue")]
public sealed class IpQueue : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ul";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "queue");
        output.Attributes.SetAttribute("data-rows", "");
    }
}

public enum TaskState
{
    Open,
    Urgent,
    Snoozed,
    Done,
}

[HtmlTargetElement("ip-task", ParentTag = "ip-queue")]
public sealed class IpTask(Texts texts) : Part(texts)
{
    public string Name { get; set; } = "";

    public string? Href { get; set; }

    /// <summary>File number or other second line under the name.</summary>
    public string? SubText { get; set; }

    public string Icon { get; set; } = "info";

    public TaskState State { get; set; }

    public bool Chosen { get; set; }

    /// <summary>The reason the row is here; no row without one.</summary>
    [TextKey]
    public string? Why { get; set; }

    public string? WhyText { get; set; }

    public string? WhySubText { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        context.Items["about"] = Name;
        var slots = Slots.Open(context);
        await output.GetChildContentAsync();
        output.TagName = "li";
        output.TagMode = TagMode.StartTagAndEndTag;
        string?[] classes = [Chosen ? "chosen" : null, State switch { TaskState.Done => "done", TaskState.Snoozed => "snoozed", _ => null }];
        if (string.Join(' ', classes.Where(c => c is not null)) is { Length: > 0 } css)
        {
            output.Attributes.SetAttribute("class", css);
        }

        if (Chosen)
        {
            output.Attributes.SetAttribute("aria-current", "true");
        }

        var name = new Node("bdi").Add(Name);
        var word = State switch
        {
            TaskState.Urgent => Texts["design.task.urgent"],
            TaskState.Snoozed => Texts["design.task.snoozed"],
            TaskState.Done => Texts["design.task.done"],
            _ => null,
        };
        output.Content
            .AppendHtml(Draw(State is TaskState.Done ? "check" : Icon, State is TaskState.Urgent ? "urgent" : null, word))
            .AppendHtml(new Node("span").Add(Href is null ? name : Node.Of("a", "person-link").With("href", Href).Add(name), Sub(SubText)))
            .AppendHtml(Node.Of("span", "why").Add(new Node("b").Add(Needed(Why, WhyText, "why")), slots["sub"] is { } sub ? Node.Of("span", "sub").Add(sub) : Sub(WhySubText)))
            .AppendHtml(Node.Of("span", "act").Add(slots["actions"]));
    }

    private static Node? Sub(string? text) => text is null ? null : Node.Of("span", "sub").Add(text);
}
