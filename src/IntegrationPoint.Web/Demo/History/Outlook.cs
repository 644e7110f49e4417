using IntegrationPoint.Web.Demo.Profile;

namespace IntegrationPoint.Web.Demo.History;

/// <summary>Where somebody of working age stands on the key date: something runs, or the wait began on a day.</summary>
public sealed class Outlook(Portrait portrait)
{
    public Portrait Portrait { get; } = portrait;

    /// <summary>What runs on the key date.</summary>
    public Activity? Running { get; set; }

    /// <summary>What ended on the day the wait began; null when the last activity was a kept appointment, or the arrival.</summary>
    public Activity? Ended { get; set; }

    /// <summary>The course that ended was left before its end.</summary>
    public bool DroppedOut { get; set; }

    /// <summary>Day of the last useful activity; null while one runs.</summary>
    public DateOnly? IdleSince { get; set; }

    public List<Engagement> Engagements { get; } = [];

    /// <summary>No activity since the arrival.</summary>
    public bool NeverActive => IdleSince == Portrait.Person.ArrivedOn;
}
