using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace IntegrationPoint.Web.Design.Forms;

/// <summary>What a field knows of the model: name, value as the user typed it, errors.</summary>
internal sealed class BoundField(ViewContext view, ModelExpression? expression, string? name)
{
    public string Name { get; } = name ?? view.ViewData.TemplateInfo.GetFullHtmlFieldName(
        expression?.Name ?? throw new InvalidOperationException("A field needs `for` or `name`."));

    public Type Type { get; } = Nullable.GetUnderlyingType(expression?.ModelExplorer.ModelType ?? typeof(string))
        ?? expression?.ModelExplorer.ModelType ?? typeof(string);

    public bool Required => expression?.Metadata.IsRequired == true && expression.Metadata.ValidatorMetadata.Any(v => v is System.ComponentModel.DataAnnotations.RequiredAttribute);

    public int? MaxLength => expression?.Metadata.ValidatorMetadata.OfType<System.ComponentModel.DataAnnotations.StringLengthAttribute>().FirstOrDefault()?.MaximumLength
        ?? expression?.Metadata.ValidatorMetadata.OfType<System.ComponentModel.DataAnnotations.MaxLengthAttribute>().FirstOrDefault()?.Length;

    public string? Error =>
        view.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;

    /// <summary>The input is kept as typed, also when it was wrong.</summary>
    public string? Value =>
        view.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.AttemptedValue is { } typed ? typed : Show(expression?.Model);

    public IReadOnlySet<string> Values
    {
        get
        {
            if (view.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.RawValue is not null)
            {
                return entry.RawValue is string[] several ? several.ToHashSet(StringComparer.Ordinal) : [entry.AttemptedValue ?? ""];
            }

            return expression?.Model switch
            {
                null => new HashSet<string>(),
                string one => new HashSet<string> { one },
                System.Collections.IEnumerable many => many.Cast<object>().Select(o => o.ToString()!).ToHashSet(StringComparer.Ordinal),
                var other => new HashSet<string> { Show(other)! },
            };
        }
    }

    public bool Several => Type != typeof(string) && Type.IsAssignableTo(typeof(System.Collections.IEnumerable));

    private static string? Show(object? value) => value switch
    {
        null => null,
        // An entry field shows digits as they are typed: no separators of thousands.
        int or long or short => ((IFormattable)value).ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => PlainFormats.Show(value),
    };
}
