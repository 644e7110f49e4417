using System.Reflection;
using IntegrationPoint.Web.Design;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IntegrationPoint.Web.Localisation.Checking;

/// <summary>Which attributes of which ip-* elements take text keys, read from the tag helpers themselves.</summary>
public sealed class KeyAttributes
{
    private readonly Dictionary<(string Element, string Attribute), bool> prefixes = [];

    public KeyAttributes(Assembly assembly)
    {
        foreach (var type in assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(ITagHelper)) && !t.IsAbstract))
        {
            foreach (var element in type.GetCustomAttributes<HtmlTargetElementAttribute>())
            {
                foreach (var property in type.GetProperties())
                {
                    if (property.GetCustomAttribute<TextKeyAttribute>() is { } key)
                    {
                        prefixes[(element.Tag, Kebab(property.Name))] = key.Prefix;
                    }
                }
            }
        }
    }

    /// <summary>True: the beginning of keys. False: a key. Null: no key at all.</summary>
    public bool? IsPrefix(string element, string attribute) => prefixes.TryGetValue((element, attribute), out var prefix) ? prefix : null;

    private static string Kebab(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));
}
