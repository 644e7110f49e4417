using System.CommandLine;
using IntegrationPoint.Bench.Duplicates;
using IntegrationPoint.Bench.Import;
using IntegrationPoint.Bench.Load;

return await new RootCommand("Measurements of Integration Point.")
{
    Verb("duplicates", "Recall and precision of the duplicate suggestions on generated families.", DuplicatesCommand.Run),
    Verb("load", "Answer times of the pages in a large town.", LoadCommand.Run),
    ImportCommand.Create(),
}.Parse(args).InvokeAsync();

static Command Verb(string name, string description, Func<string[], int> run)
{
    var verb = new Command(name, description) { TreatUnmatchedTokensAsErrors = false };
    verb.SetAction(parse => run([.. parse.UnmatchedTokens]));
    return verb;
}
