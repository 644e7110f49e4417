namespace IntegrationPoint.Web.Features.Intake;

/// <summary>The short privacy notice of the desk (Art. 13 GDPR). A changed wording gets keys and a version of its own, so that it stays known what was read aloud.</summary>
public static class PrivacyNotice
{
    public const string Version = "2016-03";
}
