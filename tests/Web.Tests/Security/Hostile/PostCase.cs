using System.Net;

namespace IntegrationPoint.Web.Tests.Security.Hostile;

/// <summary>A form as it is sent.</summary>
internal sealed record Sent(string Path, params (string Name, string Value)[] Fields)
{
    public byte[]? File { get; init; }
}

/// <summary>A post that names something by its key, sent by somebody who may not reach it.</summary>
/// <param name="Post">Its name in <see cref="PostList"/>.</param>
/// <param name="Swaps">The inputs that carry keys of things that are not the sender's.</param>
/// <param name="Refused">How it ends.</param>
/// <param name="Make">Makes the thing and the form; the form itself is right.</param>
internal sealed record PostCase(string Post, string[] Swaps, HttpStatusCode Refused, Func<PostStage, Task<Sent>> Make)
{
    public const string Jana = "jana.offermann";
    public const string Dorothee = "dorothee.quast";

    public string Owner { get; init; } = Jana;

    public string Stranger { get; init; } = Dorothee;

    /// <summary>What changes when the same form comes from whom it belongs to; null where the form mixes things of both.</summary>
    public string? Table { get; init; }

    /// <summary>The stranger's own draft keeps what was typed in it.</summary>
    public bool KeepsOwnDraft { get; init; }

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PostCase> All => [.. PeoplePosts.All, .. RecordPosts.All, .. IntakePosts.All, .. OfficePosts.All];
}
