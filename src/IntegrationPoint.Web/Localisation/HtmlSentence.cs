using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace IntegrationPoint.Web.Localisation;

/// <summary>A sentence with {0} places, written as HTML; every plain value is isolated from the direction around it.</summary>
internal sealed partial class HtmlSentence(string text, object?[] args, bool rightToLeft) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var at = 0;
        foreach (var place in Places().EnumerateMatches(text))
        {
            encoder.Encode(writer, text[at..place.Index]);
            var number = text[place.Index + 1] - '0';
            WriteValue(number < args.Length ? args[number] : null, writer, encoder);
            at = place.Index + place.Length;
        }

        encoder.Encode(writer, text[at..]);
    }

    private void WriteValue(object? value, TextWriter writer, HtmlEncoder encoder)
    {
        if (value is IHtmlContent html)
        {
            html.WriteTo(writer, encoder);
            return;
        }

        var isolated = value is string || rightToLeft;
        writer.Write(!isolated ? "" : value is string ? "<bdi>" : "<bdi dir=\"ltr\">");
        encoder.Encode(writer, PlainFormats.Show(value));
        writer.Write(isolated ? "</bdi>" : "");
    }

    [GeneratedRegex(@"\{[0-9]\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Places();
}
