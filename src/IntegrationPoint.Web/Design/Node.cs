using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace IntegrationPoint.Web.Design;

/// <summary>One HTML element under construction: strings are encoded, other content is written as it is.</summary>
public sealed class Node(string name) : IHtmlContent
{
    private static readonly HashSet<string> Void = ["input", "br", "hr", "meta", "link", "img"];
    private readonly List<(string Name, string? Value)> attributes = [];
    private readonly List<object> parts = [];

    public static Node Of(string name, string? cssClass = null) => new Node(name).With("class", cssClass);

    /// <summary>Sets an attribute; nothing is written when the value is null.</summary>
    public Node With(string attribute, string? value)
    {
        if (value is not null)
        {
            attributes.Add((attribute, value));
        }

        return this;
    }

    /// <summary>Sets a bare attribute such as `checked`.</summary>
    public Node Flag(string attribute, bool on)
    {
        if (on)
        {
            attributes.Add((attribute, null));
        }

        return this;
    }

    /// <summary>Adds an attribute with a coordinate, written the same way under every culture.</summary>
    public Node At(string attribute, double value) =>
        With(attribute, Math.Round(value, 1).ToString(System.Globalization.CultureInfo.InvariantCulture));

    public Node Add(params ReadOnlySpan<object?> content)
    {
        foreach (var part in content)
        {
            // Sequences are walked now: what they draw must be known to the page before its icons are written.
            if (part is not null)
            {
                parts.Add(part is IEnumerable<IHtmlContent> several ? several.ToArray() : part);
            }
        }

        return this;
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write('<');
        writer.Write(name);
        foreach (var (attribute, value) in attributes)
        {
            writer.Write(' ');
            writer.Write(attribute);
            if (value is not null)
            {
                writer.Write("=\"");
                encoder.Encode(writer, value);
                writer.Write('"');
            }
        }

        writer.Write('>');
        foreach (var part in parts)
        {
            Write(part, writer, encoder);
        }

        if (!Void.Contains(name))
        {
            writer.Write("</");
            writer.Write(name);
            writer.Write('>');
        }
    }

    private static void Write(object part, TextWriter writer, HtmlEncoder encoder)
    {
        switch (part)
        {
            case IHtmlContent html:
                html.WriteTo(writer, encoder);
                break;
            case IHtmlContent[] several:
                foreach (var one in several)
                {
                    one.WriteTo(writer, encoder);
                }

                break;
            default:
                encoder.Encode(writer, part.ToString() ?? "");
                break;
        }
    }
}
