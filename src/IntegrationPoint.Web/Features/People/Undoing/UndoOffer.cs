using IntegrationPoint.Web.Design.Shell;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace IntegrationPoint.Web.Features.People.Undoing;

/// <summary>The offer to take the last command back, shown once on the page that follows it.</summary>
public sealed record UndoOffer(string Key, string Done, string Back)
{
    private const string Slot = "Undo";

    public static void Make(ITempDataDictionary tempData, string key, string done) => tempData[Slot] = new[] { key, done };

    public static UndoOffer? Take(ITempDataDictionary tempData, HttpRequest request) => PageShell.HasWord(request) && tempData[Slot] is string[] and [var key, var done]
        ? new UndoOffer(key, done, request.Path + request.QueryString)
        : null;
}
