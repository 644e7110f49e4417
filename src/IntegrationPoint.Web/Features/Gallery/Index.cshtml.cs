using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Gallery;

/// <summary>Every tag helper in every state, in German, English and Arabic; the ground of the picture and axe tests.</summary>
[AllowAnonymous, ClientLanguages]
public sealed class IndexModel(Texts texts) : PageModel
{
    public static readonly IReadOnlyList<Language> ShownLanguages = [Languages.German, Languages.English, Languages.Arabic];

    public GallerySamples Samples { get; } = new(texts);

    public SampleForm Form { get; } = new();

    [BindProperty(SupportsGet = true, Name = "select")]
    public int Select { get; set; }

    public void OnGet()
    {
        ModelState.SetModelValue("Form.ValidUntil", "18.03.2016", "18.03.2016");
        if (Request.Query.ContainsKey("errors"))
        {
            ModelState.AddModelError("Form.ValidUntil", texts["gallery.form.valid-until.past"]);
            ModelState.AddModelError("Form.Phone", texts["gallery.form.phone.short"]);
            ModelState.AddModelError("Form.Answer", texts["gallery.form.answer.missing"]);
        }
    }
}
