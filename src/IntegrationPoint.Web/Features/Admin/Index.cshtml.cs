using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Admin;

/// <summary>The way to everything an administrator keeps.</summary>
public sealed class IndexModel : PageModel;
