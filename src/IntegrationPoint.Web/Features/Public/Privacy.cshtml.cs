using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Public;

/// <summary>What is kept about whom, why, and what anybody may ask for.</summary>
[AllowAnonymous]
public sealed class PrivacyModel : PageModel;
