using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace IntegrationPoint.Web.Tests.Architecture;

/// <summary>The message of an exception quotes what people wrote, so no log line takes the exception itself: type and place are enough to find the fault.</summary>
public sealed partial class LogRuleTests
{
    [Fact]
    public void No_log_line_takes_an_exception()
    {
        var web = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "src", "IntegrationPoint.Web"));
        var takers = Directory.EnumerateFiles(web, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file) is var text && (Call().IsMatch(text) || Method().IsMatch(text)))
            .Select(Path.GetFileName);

        Assert.Empty(takers);
    }

    [Theory]
    [InlineData("log.LogWarning(fault, \"Later.\");", true)]
    [InlineData("log.LogWarning(\"Later: {Type}\", fault.GetType().FullName);", false)]
    [InlineData("[LoggerMessage(Level = LogLevel.Warning, Message = \"Later.\")]\n    private partial void Later(Exception fault);", true)]
    [InlineData("[LoggerMessage(Level = LogLevel.Warning, Message = \"Later: {Type}\")]\n    private partial void Later(string? type);", false)]
    public void The_rule_knows_such_a_line_when_it_sees_one(string line, bool takes) => Assert.Equal(takes, Call().IsMatch(line) || Method().IsMatch(line));

    private static string Here([CallerFilePath] string path = "") => path;

    [GeneratedRegex(@"\.Log(Trace|Debug|Information|Warning|Error|Critical)\(\s*[a-z]\w*\s*,", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Call();

    [GeneratedRegex(@"\[LoggerMessage[^\n]*\]\s*\n[^\n]*\([^\n]*Exception", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Method();
}
