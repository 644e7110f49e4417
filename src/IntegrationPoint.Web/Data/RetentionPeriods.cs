using System.Globalization;
using IntegrationPoint.Domain.Reference;

namespace IntegrationPoint.Web.Data;

/// <summary>How long something is kept, as the reference data of the real day say; a kind without a row is kept.</summary>
public sealed class RetentionPeriods(ReferenceData reference, TradeDay day)
{
    public const string AuditLog = "audit-log";
    public const string ImportRows = "import-rows";
    public const string ImportRejected = "import-rejected";
    public const string ImportUnfinished = "import-unfinished";
    public const string IntakeDrafts = "intake-drafts";
    public const string BarrierReports = "barrier-reports";

    public int? Days(string kind) => reference.Codes.Find(CodeLists.Retention, kind, day.RealToday)?.Attribute("days") is { } days
        ? int.Parse(days, NumberStyles.None, CultureInfo.InvariantCulture)
        : null;

    /// <summary>What is older goes.</summary>
    public DateTime Before(string kind) => Days(kind) is { } days ? day.Now.AddDays(-days) : DateTime.MinValue;
}
