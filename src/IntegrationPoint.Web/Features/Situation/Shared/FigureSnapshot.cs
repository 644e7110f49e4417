using IntegrationPoint.Domain.Figures;
using IntegrationPoint.Web.Features.Situation.Shared.Counting;

namespace IntegrationPoint.Web.Features.Situation.Shared;

/// <summary>Everything counted at one moment for one scope.</summary>
/// <param name="Version">State of the record the figures were counted from; later writes have higher ones.</param>
/// <param name="At">UTC.</param>
public sealed record FigureSnapshot(FigureScope Scope, FigureSheet Sheet, IReadOnlyList<Lead> Leads, IReadOnlyList<TalkDay> Week, long Version, DateTime At);
