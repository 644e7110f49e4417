using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Web.Security;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace IntegrationPoint.Web.Features.Admin.Users;

/// <summary>What an administrator types about an account.</summary>
public sealed class UserForm
{
    public string? UserName { get; set; }
    public string? DisplayName { get; set; }
    public string? Role { get; set; }
    public string? Body { get; set; }
    public string? Site { get; set; }
    public DateOnly? ValidFrom { get; set; }
    public DateOnly? ValidTo { get; set; }

    /// <summary>Nobody takes the house out of their own hands: another administrator does.</summary>
    public void CheckOwn(ModelStateDictionary state, Texts texts, AppUser me, DateOnly today)
    {
        void Wrong(string field, bool wrong)
        {
            if (wrong)
            {
                state.AddModelError($"Form.{field}", texts["admin.users.not-oneself"]);
            }
        }

        Wrong(nameof(Role), Role != me.Role);
        Wrong(nameof(ValidFrom), ValidFrom > today);
        Wrong(nameof(ValidTo), ValidTo is { } end && (me.ValidTo is null || end < me.ValidTo));
    }

    public bool Check(ModelStateDictionary state, Texts texts, UserPlace place)
    {
        void Wrong(string field, bool wrong, string key)
        {
            if (wrong)
            {
                state.AddModelError($"Form.{field}", texts[key]);
            }
        }

        Wrong(nameof(DisplayName), string.IsNullOrWhiteSpace(DisplayName), "admin.users.needed");
        Wrong(nameof(Role), Role is null || !Roles.All.Contains(Role), "admin.users.needed");
        Wrong(nameof(Body), string.IsNullOrEmpty(Body), "admin.users.needed");
        Wrong(nameof(Body), !string.IsNullOrEmpty(Body) && Role is not null && !Roles.Exists(Role, place.Kind), "admin.users.body.other");
        Wrong(nameof(ValidFrom), ValidFrom is null, "admin.users.needed");
        Wrong(nameof(ValidTo), ValidTo < ValidFrom, "admin.users.to.before");
        Wrong(nameof(Site), Role == Roles.Caseworker && string.IsNullOrEmpty(Site), "admin.users.site.needed");
        Wrong(nameof(Site), !place.HasSite, "admin.users.site.closed");
        if (place.BodyEndsBefore(ValidTo))
        {
            state.AddModelError($"Form.{nameof(Body)}", texts["admin.users.body.ends", place.BodyTo]);
        }
        else if (place.BodyBeginsAfter(ValidFrom))
        {
            state.AddModelError($"Form.{nameof(Body)}", texts["admin.users.body.begins", place.BodyFrom]);
        }

        if (DisplayName?.Length > PlainText.LongestName)
        {
            state.AddModelError($"Form.{nameof(DisplayName)}", texts["intake.error.name-long", PlainText.LongestName]);
        }

        return state.IsValid;
    }
}
