using IntegrationPoint.Domain;
using IntegrationPoint.Web.Localisation;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace IntegrationPoint.Web.Features.Admin;

public static class FieldErrors
{
    /// <summary>Shows what can be mended at its field.</summary>
    public static void Show(this ModelStateDictionary state, IEnumerable<FieldError> errors, Texts texts, string prefix = "")
    {
        foreach (var error in errors)
        {
            state.AddModelError(prefix + error.Field, texts[error.Key, [.. error.Arguments]]);
        }
    }
}
