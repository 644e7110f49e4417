using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using IntegrationPoint.Domain.Access;
using IntegrationPoint.Web.Features.People.Record;
using IntegrationPoint.Web.Features.Protection;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security.Trail;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.Localisation;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Security;

/// <summary>Whatever is written into the audit has a word for the officer who reads it.</summary>
public sealed partial class AuditWordsTests(SharedApp app)
{
    private static readonly AuditDetails Details = new(Texts.Built);

    [Fact]
    public void Every_page_of_a_record_has_a_word()
    {
        var areas = app.App.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Select(e => e.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath)
            .Where(path => path?.StartsWith("/People/Record/", StringComparison.Ordinal) == true)
            .Select(path => RecordFilter.Area(path!)).Distinct().ToList();

        Assert.Contains("person", areas);
        Assert.Empty(Wordless(areas.Select(AuditWords.AreaKey)));
    }

    [Fact]
    public void Every_area_the_program_writes_has_a_word()
    {
        var areas = Sources().SelectMany(s => Written().Matches(s.Text)).Select(m => m.Groups["area"].Value).Distinct().ToList();

        Assert.Contains("session", areas);
        Assert.Contains("people-list", areas);
        Assert.Empty(Wordless(areas.Select(AuditWords.AreaKey)));
    }

    [Fact]
    public void Only_the_pages_of_a_record_make_their_area_up() =>
        Assert.Equal(["RecordFilter.cs"], Sources().Where(s => MadeUp().IsMatch(s.Text)).Select(s => s.Name));

    [Fact]
    public void Every_kind_of_row_the_audit_keeps_has_a_word()
    {
        var kinds = app.Db().Model.GetEntityTypes().Where(AuditedChange.Keeps).Select(kind => kind.ClrType.Name).ToList();

        Assert.Contains(nameof(Consent), kinds);
        Assert.Empty(Wordless(kinds.Select(AuditDetails.KindKey)));
    }

    [Theory]
    [InlineData("""[{"what":"Person","how":"change","fields":{"FamilyName":["A","B"],"MergedIntoId":[null,"3"],"LastSeen":[]}}]""", "Angaben zur Person (Familienname, 2 weitere Angaben)")]
    [InlineData("""[{"what":"Case","how":"change","fields":["State"]},{"what":"Note","how":"add"}]""", "Akte (1 Angabe), Gesprächsnotiz")]
    [InlineData("""[{"what":"CodeEntry","how":"add","rows":1200}]""", "1.200 × Eintrag einer Auswahlliste")]
    [InlineData("""[{"what":"Note","how":"add"},{"what":"Note","how":"add"}]""", "2 × Gesprächsnotiz")]
    [InlineData("""[{"what":"GoneByNow","how":"add"},{"what":"GoneToo","how":"add"}]""", "2 × Sonstiges")]
    public void Changes_name_kinds_and_fields_and_no_value(string details, string words) => Assert.Equal(words, Said("change", details));

    [Theory]
    [InlineData("sign-in", """{"how":"password","device":"Firefox, Linux"}""", "Womit: Kennwort und Code · Gerät: Firefox, Linux")]
    [InlineData("sign-in", """{"how":"persona","device":"?, ?"}""", "Womit: ein Klick (Vorführung) · unbekanntes Gerät")]
    [InlineData("sign-in-failed", """{"how":"password","account":"k3v9f2m8x1q7a"}""", "Womit: Kennwort")]
    [InlineData("sign-in-failed", """{"how":"recovery-code","account":null}""", "Womit: Wiederherstellungscode")]
    [InlineData("sign-out", """{"other":true}""", "an einem anderen Gerät")]
    [InlineData("sign-out", """{"everywhere":true}""", "an allen Geräten")]
    [InlineData("account", """{"what":"passkey-added"}""", "Was: Passkey hinzugefügt")]
    [InlineData("denied", """{"page":"audit/people/{key}"}""", "")]
    [InlineData("read", """{"person":17}""", "")]
    [InlineData("export", """{"format":"json","purpose":"gdpr-15-20"}""", "Datei: JSON · Anlass: Auskunft an die Person (Art. 15 und 20 DSGVO)")]
    [InlineData("export", """{"format":"print","count":3,"filter":""}""", "Anzahl: 3")]
    [InlineData("export", """{"run":"k3v9f2m8x1q7a","rows":4,"format":"csv"}""", "Zeilen: 4 · Datei: CSV")]
    [InlineData("change", """{"run":12,"decision":"same","row":1234}""", "Liste Nr.: 12 · Entscheidung: Dieselbe Person · Zeile: 1.234")]
    [InlineData("verified", """{"entries":90,"upTo":90,"brokenAt":null}""", "Einträge: 90 · Bis Eintrag: 90")]
    [InlineData("retention", """{"before":"2024-11-27","upTo":7,"entries":7}""", "Älter als: 27.11.2024 · Bis Eintrag: 7 · Einträge: 7")]
    public void What_else_was_noted_reads_as_words_and_keys_are_left_out(string action, string details, string words) => Assert.Equal(words, Said(action, details));

    private static IEnumerable<string> Wordless(IEnumerable<string> keys) => keys.Where(key => !Texts.Built.Has(key));

    // Blanks that keep a line together are blanks to the reader.
    private static string Said(string action, string details)
    {
        using var spoken = new Spoken("de");
        return string.Join(" · ", Details.Of(action, details)).Replace(NoBreak.Space, ' ');
    }

    private static IEnumerable<(string Name, string Text)> Sources()
    {
        var web = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "src", "IntegrationPoint.Web"));
        return Directory.EnumerateFiles(web, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(file => (Path.GetFileName(file), File.ReadAllText(file)));
    }

    private static string Here([CallerFilePath] string path = "") => path;

    [GeneratedRegex("""(audit\.(Read|Search|Export|Denied)\(\s*|AuditActions\.\w+,\s*|ActionOf\([^)]*\),\s*)"(?<area>[^"]+)" """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written();

    [GeneratedRegex("""\baudit\.(Read|Search|Export|Denied)\(\s*[^\s"]|\baudit\.Note\([^,]+,\s*[^\s"]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MadeUp();
}
