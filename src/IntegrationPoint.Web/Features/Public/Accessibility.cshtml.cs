using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Public;

/// <summary>The accessibility statement: what is checked, what is not, whom to tell.</summary>
[AllowAnonymous]
public sealed class AccessibilityModel : PageModel;
