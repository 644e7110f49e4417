using IntegrationPoint.Bench.Duplicates;
using IntegrationPoint.Bench.Load;

var commands = new Dictionary<string, Func<string[], int>>(StringComparer.Ordinal)
{
    ["duplicates"] = DuplicatesCommand.Run,
    ["load"] = LoadCommand.Run,
};

if (args.Length > 0 && commands.TryGetValue(args[0], out var command))
{
    return command(args[1..]);
}

Console.Error.WriteLine($"usage: bench {{{string.Join('|', commands.Keys)}}} [options]");
return 2;
