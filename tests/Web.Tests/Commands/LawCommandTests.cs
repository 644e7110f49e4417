using System.Text.Json;

namespace IntegrationPoint.Web.Tests.Commands;

/// <summary>The law on the command line, without any database.</summary>
public sealed class LawCommandTests : IDisposable
{
    private const string Waiting = """{"nationality": "SY", "status": "asylumPermission", "statusSince": "2015-11-10", "staySince": "2015-11-10", "asylumAppliedOn": "2015-11-10", "asylumOutcome": "pending", "receptionDuty": false, "workplaceDistrict": "Aachen-Düren", "job": "unskilled"}""";

    private readonly string folder = Directory.CreateTempSubdirectory("ip-law-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_case_that_differs_has_a_line_and_the_last_line_counts()
    {
        var file = File($$$"""
            [{"id": "A", "facts": {{{Waiting}}}, "on": "2016-02-09", "question": "employment", "expect": {"answer": "no", "nextChange": "2016-02-10"}},
             {"id": "B", "facts": {{{Waiting}}}, "on": "2016-02-10", "question": "employment", "expect": {"answer": "free"}}]
            """);

        var (code, output, _) = await BuiltProgram.Run("law", "check", file);

        Assert.Equal(1, code);
        Assert.Equal(["B: answer is permitAndConsent, expected free", "1 passed, 1 failed"], output.Split('\n'));
    }

    [Fact]
    public async Task An_answer_names_conditions_norm_and_next_change()
    {
        var (code, output, _) = await BuiltProgram.Run("law", "answer", "--facts", File(Waiting), "--on", "2016-03-24", "--question", "employment", "--json");
        var answer = JsonDocument.Parse(output).RootElement;

        Assert.Equal(0, code);
        Assert.Equal(("permitAndConsent", "2017-02-10"), (answer.GetProperty("answer").GetString(), answer.GetProperty("nextChange").GetString()));
        Assert.Contains("priorityCheck", answer.GetProperty("conditions").EnumerateArray().Select(c => c.GetString()));
        Assert.Contains("AsylG § 61 Abs. 2 S. 1", answer.GetProperty("norms").EnumerateArray().Select(c => c.GetString()));
    }

    [Fact]
    public async Task A_time_line_shows_the_end_of_the_priority_check_in_the_district()
    {
        var (code, output, _) = await BuiltProgram.Run("law", "timeline", "--facts", File(Waiting), "--from", "2016-01-01", "--to", "2016-12-31", "--json");
        var employment = JsonDocument.Parse(output).RootElement.EnumerateArray().Single(q => q.GetProperty("question").GetString() == "employment");

        Assert.Equal(0, code);
        Assert.Equal(["2016-01-01", "2016-02-10", "2016-08-06"], employment.GetProperty("changes").EnumerateArray().Select(c => c.GetProperty("from").GetString()));
    }

    [Theory]
    [InlineData("""{"statsu": "tolerated"}""", "There is no fact statsu.")]
    [InlineData("""{"bornOn": "24.03.1990"}""", "bornOn is no day of the form 2016-03-24: \"24.03.1990\".")]
    [InlineData("""{"job": "pilot"}""", "job has no value pilot.")]
    [InlineData("{", "Expected depth to be zero")]
    public async Task A_file_that_cannot_be_used_ends_with_two_and_one_line(string facts, string words)
    {
        var (code, output, errors) = await BuiltProgram.Run("law", "answer", "--facts", File(facts), "--on", "2016-03-24", "--question", "employment");

        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("The file cannot be used: ", errors, StringComparison.Ordinal);
        Assert.Contains(words, errors, StringComparison.Ordinal);
        Assert.Single(errors.Trim().Split('\n'));
    }

    private string File(string text)
    {
        var path = Path.Combine(folder, $"{Directory.GetFiles(folder).Length}.json");
        System.IO.File.WriteAllText(path, text);
        return path;
    }
}
