namespace IntegrationPoint.Web.Data.Backup;

/// <summary>Files with personal data that leave the program belong to the one who made them.</summary>
public static class BackupFile
{
    public static FileStreamOptions New()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
