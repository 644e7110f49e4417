using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Gallery;

[AllowAnonymous, ClientLanguages]
public sealed class IndexModel : PageModel;
