using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IntegrationPoint.Web.Design.Lists;

/// <summary>A plan, a chain, a hand-over line, a check-list.</summary>
[HtmlTargetElement("ip-steps")]
public sealed class IpSteps : TagHelper
{
    /// <summary>From start to end in reading direction instead of downwards.</summary>
    public bool Across { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        context.Items[typeof(IpSteps)] = new int[1];
        output.TagName = "ol";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Across ? "steps across" : "steps");
    }
}

public enum StepState
{
    Open,
    Now,
    Done,
    Late,
}

[HtmlTargetElement("ip-step", ParentTag = "ip-steps")]
public sealed class IpStep(Texts texts) : Part(texts)
{
    public StepState State { get; set; }

    [TextKey]
    public string? Text { get; set; }

    public string? TextText { get; set; }

    [TextKey]
    public string? Sub { get; set; }

    public string? SubText { get; set; }

    /// <summary>The date in words at the end of the row.</summary>
    public string? WhenText { get; set; }

    /// <summary>In the circle instead of the number: R1.</summary>
    public string? Mark { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var counter = (int[])context.Items[typeof(IpSteps)];
        var number = (++counter[0]).ToString(CultureInfo.InvariantCulture);
        var slots = Slots.Open(context);
        var child = await output.GetChildContentAsync();
        output.TagName = "li";
        output.TagMode = TagMode.StartTagAndEndTag;
        var (css, word) = State switch
        {
            StepState.Done => ("done", Texts["design.step.done"]),
            StepState.Now => ("now", Texts["design.step.now"]),
            StepState.Late => ("late", Texts["design.step.late"]),
            _ => (null, null),
        };
        if (css is not null)
        {
            output.Attributes.SetAttribute("class", css);
        }

        if (State is StepState.Now)
        {
            output.Attributes.SetAttribute("aria-current", "step");
        }

        var dot = Node.Of("span", "dot").Add(State is StepState.Done ? Draw("check", null, word) : Mark ?? number);
        var main = child.IsEmptyOrWhiteSpace ? (object)Needed(Text, TextText, "text") : child;
        var words = new Node("span").Add(State is StepState.Now ? new Node("b").Add(main) : main);
        if (State is StepState.Late)
        {
            words.Add(" ", Node.Of("span", "tag stop").Add(Draw("alert"), word));
        }
        else if (State is StepState.Now)
        {
            words.Add(Hidden(" (" + word + ")"));
        }

        if (slots["sub"] is not null || Word(Sub, SubText) is not null)
        {
            words.Add(Node.Of("span", "sub").Add(slots["sub"] ?? (object?)Word(Sub, SubText)));
        }

        output.Content.AppendHtml(dot).AppendHtml(words);
        if (WhenText is not null || slots["end"] is not null)
        {
            output.Content.AppendHtml(Node.Of("span", "when").Add(slots["end"] ?? (object?)WhenText));
        }
    }
}
