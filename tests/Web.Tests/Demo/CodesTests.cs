using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Demo;

/// <summary>Every code the town uses stands in the reference data.</summary>
public sealed class CodesTests(SharedApp app)
{
    private static readonly (string List, Func<AppDb, IQueryable<string?>> Used)[] Columns =
    [
        ("country", db => db.Nationalities.Select(n => n.Country)),
        ("country", db => db.Education.Select(e => e.Country)),
        ("language", db => db.SpokenLanguages.Select(l => l.Language)),
        ("language", db => db.LanguageSkills.Select(s => s.Language)),
        ("language", db => db.Persons.Select(p => p.ContactLanguage)),
        ("language", db => db.Persons.Select(p => p.OwnScriptLanguage)),
        ("language", db => db.Contacts.Select(c => c.Language)),
        ("sex", db => db.Persons.Select(p => p.Sex)),
        ("birth-precision", db => db.Persons.Select(p => p.BirthPrecision)),
        ("literacy", db => db.Persons.Select(p => p.Literacy)),
        ("contact-channel", db => db.Persons.Select(p => p.ContactChannel)),
        ("name-kind", db => db.PersonNames.Select(n => n.Kind)),
        ("number-kind", db => db.PersonNumbers.Select(n => n.Kind)),
        ("relation", db => db.HouseholdMembers.Select(m => m.Relation)),
        ("accommodation", db => db.Addresses.Select(a => a.Accommodation)),
        ("municipality", db => db.Addresses.Select(a => a.Municipality)),
        ("move-kind", db => db.Moves.Select(m => m.Kind)),
        ("paper", db => db.Papers.Select(p => p.Type)),
        ("work-note", db => db.Papers.Select(p => p.WorkNote)),
        ("asylum-stage", db => db.AsylumStages.Select(s => s.Stage)),
        ("asylum-outcome", db => db.AsylumStages.Select(s => s.Outcome)),
        ("regime", db => db.Benefits.Select(b => b.Regime)),
        ("regime", db => db.Duties.Select(d => d.Regime)),
        ("benefit-end-reason", db => db.Benefits.Select(b => b.EndReason)),
        ("case-state", db => db.Cases.Select(c => c.State)),
        ("closing-reason", db => db.Cases.Select(c => c.ClosingReason)),
        ("horizon", db => db.Cases.Select(c => c.Horizon)),
        ("contact-kind", db => db.Contacts.Select(c => c.Kind)),
        ("contact-result", db => db.Contacts.Select(c => c.Result)),
        ("no-show-reason", db => db.Contacts.Select(c => c.NoShowReason)),
        ("interpreter", db => db.Contacts.Select(c => c.Interpreter)),
        ("note-kind", db => db.Notes.Select(n => n.Kind)),
        ("measure", db => db.Participations.Select(p => p.Measure)),
        ("measure-group", db => db.Participations.Select(p => p.Group)),
        ("participation-result", db => db.Participations.Select(p => p.Result)),
        ("drop-out-reason", db => db.Participations.Select(p => p.DropOutReason)),
        ("not-started-reason", db => db.Participations.Select(p => p.NotStartedReason)),
        ("involvement-role", db => db.Involvements.Select(i => i.Role)),
        ("purpose", db => db.Consents.Select(c => c.Purpose)),
        ("consent-how", db => db.Consents.Select(c => c.GivenHow)),
        ("school-level", db => db.Education.Select(e => e.Level)),
        ("vocational-level", db => db.Education.Select(e => e.Vocational)),
        ("paper-at-hand", db => db.Education.Select(e => e.Paper)),
        ("work-field", db => db.WorkExperience.Select(w => w.Field)),
        ("work-form", db => db.WorkExperience.Select(w => w.Form)),
        ("evidence", db => db.WorkExperience.Select(w => w.Evidence)),
        ("evidence", db => db.LanguageSkills.Select(s => s.Evidence)),
        ("cefr", db => db.LanguageSkills.Select(s => s.Speaking)),
        ("cefr", db => db.LanguageSkills.Select(s => s.Writing)),
        ("barrier", db => db.Barriers.Select(b => b.Code)),
        ("severity", db => db.Barriers.Select(b => b.Severity)),
        ("body-kind", db => db.Organisations.Select(o => o.Kind)),
        ("role", db => db.Users.Select(u => u.Role)),
        ("source", db => db.Persons.Select(p => p.Provenance.Source)),
        ("source", db => db.Contacts.Select(p => p.Provenance.Source)),
        ("source", db => db.Participations.Select(p => p.Provenance.Source)),
        ("source", db => db.Duties.Select(p => p.Provenance.Source)),
        ("legal-basis", db => db.Persons.Select(p => p.Provenance.LegalBasis)),
        ("legal-basis", db => db.Consents.Select(p => p.Provenance.LegalBasis)),
        ("legal-basis", db => db.Participations.Select(p => p.Provenance.LegalBasis)),
        ("legal-basis", db => db.AsylumStages.Select(p => p.Provenance.LegalBasis)),
        ("legal-basis", db => db.Barriers.Select(p => p.Provenance.LegalBasis)),
        ("legal-basis", db => db.HouseholdMembers.Select(p => p.Provenance.LegalBasis)),
    ];

    public static TheoryData<int, string> Lists
    {
        get
        {
            var data = new TheoryData<int, string>();
            for (var i = 0; i < Columns.Length; i++)
            {
                data.Add(i, Columns[i].List);
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Lists))]
    public async Task Every_code_of_the_column_is_known(int column, string list)
    {
        await using var db = app.Db();
        var known = await db.Codes.Where(c => c.List == list).Select(c => c.Code).Distinct().ToListAsync(TestContext.Current.CancellationToken);
        var used = await Columns[column].Used(db).Where(c => c != null).Distinct().ToListAsync(TestContext.Current.CancellationToken);

        Assert.NotEmpty(used);
        Assert.Empty(used.Except(known));
    }

    [Fact]
    public async Task No_measure_began_before_it_existed()
    {
        await using var db = app.Db();
        var codes = new CodeBook(await db.Codes.Where(c => c.List == "measure").ToListAsync(TestContext.Current.CancellationToken));
        var started = await db.Participations.Where(p => p.StartedOn != null).Select(p => new { p.Measure, On = p.StartedOn!.Value }).Distinct().ToListAsync(TestContext.Current.CancellationToken);

        Assert.All(started, p => Assert.True(codes.Find("measure", p.Measure, p.On)!.HoldsOn(p.On), $"{p.Measure} {p.On:O}"));
    }

    [Fact]
    public async Task No_paper_was_issued_before_or_after_its_time()
    {
        await using var db = app.Db();
        var codes = new CodeBook(await db.Codes.Where(c => c.List == "paper").ToListAsync(TestContext.Current.CancellationToken));
        var issued = await db.Papers.Select(p => new { p.Type, p.From }).Distinct().ToListAsync(TestContext.Current.CancellationToken);

        Assert.All(issued, p => Assert.True(codes.Find("paper", p.Type, p.From)!.HoldsOn(p.From), $"{p.Type} {p.From:O}"));
    }
}
