using IntegrationPoint.Web.Features.People.Record;

namespace IntegrationPoint.Web.Features.People.Merging;

/// <summary>What a merge did, kept as JSON in the merge for the way back.</summary>
public sealed record MergeRecord(Dictionary<string, List<int>> Rows, IdentityForm Before, IdentityForm After, List<int> AddedNames);
