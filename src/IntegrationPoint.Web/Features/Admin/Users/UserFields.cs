using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design.Forms;

namespace IntegrationPoint.Web.Features.Admin.Users;

/// <summary>The form of an account with what may be chosen in it.</summary>
public sealed record UserFields(UserForm Form, IReadOnlyList<Choice> Roles, IReadOnlyList<Choice> Bodies, IReadOnlyList<Choice> Sites)
{
    public static async Task<UserFields> Of(UserForm form, Security.AppUser? user, UserRecord record, CodeLabels labels, CancellationToken ct) => new(
        form,
        [.. Security.Roles.All.Select(r => new Choice(r, labels[CodeLists.Role, r]))],
        await record.Bodies(user?.BodyId, ct),
        await record.Sites(user?.SiteId, ct));

    public string Show(DateOnly? day) => day is { } d ? PlainFormats.Day(d) : "";
}
