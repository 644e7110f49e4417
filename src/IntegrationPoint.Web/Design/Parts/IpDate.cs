using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IntegrationPoint.Web.Design.Parts;

public enum DateStyle
{
    Date,
    Weekday,
    WeekdayAndYear,
    InWords,
}

/// <summary>A day for people and for machines.</summary>
[HtmlTargetElement("ip-date", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IpDate(Texts texts, Formats formats) : Part(texts)
{
    public DateOnly? Day { get; set; }

    public DateStyle Form { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Day is not { } day)
        {
            output.TagName = "span";
            output.TagMode = TagMode.StartTagAndEndTag;
            output.Attributes.SetAttribute("class", "no-value");
            output.Content.Append(Texts["common.unknown"]);
            return;
        }

        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", formats.Iso(day));
        var text = Form switch
        {
            DateStyle.Weekday => formats.WeekdayAndDay(day),
            DateStyle.WeekdayAndYear => formats.WeekdayAndDate(day),
            DateStyle.InWords => formats.LongDate(day),
            _ => formats.Date(day),
        };
        output.Content.Append(text);
    }
}
