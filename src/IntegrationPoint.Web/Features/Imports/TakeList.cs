using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Exchange.Imports;
using IntegrationPoint.Web.Exchange.Imports.Files;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Imports;

/// <summary>Takes an uploaded file in. It lies on the disk for seconds, under a name of chance that no other process can open.</summary>
public sealed class TakeList(AppDb db, ImportUpload upload, CurrentViewer current)
{
    public async Task<(ImportRun? Run, Refusal? Refusal)> Handle(IFormFile file, int bodyId, CancellationToken ct)
    {
        if (file.Length > ImportLimits.Bytes)
        {
            return (null, TooLarge(file.Length / 1024 / 1024));
        }

        await using var copy = new FileStream(
            Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        await file.CopyToAsync(copy, ct);
        copy.Position = 0;
        try
        {
            return (await upload.Take(copy, file.FileName, bodyId, current.Viewer.UserId, ct), null);
        }
        catch (UnusableFileException unusable)
        {
            return (null, unusable.Refusal);
        }
    }

    /// <summary>When the same content was brought in before for the same body: the run that goes on, or an earlier one.</summary>
    public async Task<DateTime?> Before(ImportRun run, DateTime now, CancellationToken ct) => run.StartedAt < now ? run.StartedAt
        : await db.ImportRuns.Where(r => r.FileHash == run.FileHash && r.BodyId == run.BodyId && r.Id != run.Id && r.State != ImportStates.Abandoned).MaxAsync(r => (DateTime?)r.StartedAt, ct);

    public static Refusal TooLarge(long megabytes) => new("imports.file.too-large", null, megabytes, ImportLimits.Bytes / 1024 / 1024);
}
