using System.CommandLine;

namespace IntegrationPoint.Web.Localisation.Checking;

/// <summary><c>texts check</c>: run by the build after compiling; a missing or unused text breaks it.</summary>
public static class TextsCommand
{
    public static Command Create()
    {
        var source = new Option<DirectoryInfo>("--source") { Description = "Folder with the sources", Required = true };
        var check = new Command("check", "Compares the texts of all languages with their use in the sources.") { source };
        check.SetAction(parse =>
        {
            var folder = parse.GetValue(source)!;
            if (!folder.Exists)
            {
                Console.Error.WriteLine($"There is no folder {folder.FullName}.");
                return 2;
            }

            var faults = TextsCheck.Run(Texts.Built, TextUse.Of(folder.FullName, new KeyAttributes(typeof(TextsCommand).Assembly)));
            foreach (var fault in faults)
            {
                Console.Out.WriteLine(fault);
            }

            return faults.Count == 0 ? 0 : 1;
        });
        return new Command("texts", "Texts of the interface.") { Hidden = true, Subcommands = { check } };
    }
}
