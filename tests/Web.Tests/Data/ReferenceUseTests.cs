using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Data;

public sealed class ReferenceUseTests(SharedApp app)
{
    private static readonly (string List, Func<AppDb, IQueryable<string?>> Used)[] Columns =
    [
        (CodeLists.Sex, db => db.Persons.Select(p => p.Sex)),
        (CodeLists.BirthPrecision, db => db.Persons.Select(p => p.BirthPrecision)),
        (CodeLists.Literacy, db => db.Persons.Select(p => p.Literacy)),
        (CodeLists.ContactChannel, db => db.Persons.Select(p => p.ContactChannel)),
        (CodeLists.Language, db => db.Persons.Select(p => p.ContactLanguage)),
        (CodeLists.Source, db => db.Persons.Select(p => p.Provenance.Source)),
        (CodeLists.LegalBasis, db => db.Persons.Select(p => p.Provenance.LegalBasis)),
        (CodeLists.NameKind, db => db.PersonNames.Select(n => n.Kind)),
        (CodeLists.NumberKind, db => db.PersonNumbers.Select(n => n.Kind)),
        (CodeLists.Country, db => db.Nationalities.Select(n => n.Country)),
        (CodeLists.Language, db => db.SpokenLanguages.Select(s => s.Language)),
        (CodeLists.Relation, db => db.HouseholdMembers.Select(m => m.Relation)),
        (CodeLists.Accommodation, db => db.Addresses.Select(a => a.Accommodation)),
        (CodeLists.Municipality, db => db.Addresses.Select(a => a.Municipality)),
        (CodeLists.MoveKind, db => db.Moves.Select(m => m.Kind)),
        (CodeLists.Paper, db => db.Papers.Select(p => p.Type)),
        (CodeLists.WorkNote, db => db.Papers.Select(p => p.WorkNote)),
        (CodeLists.AsylumStage, db => db.AsylumStages.Select(s => s.Stage)),
        (CodeLists.AsylumOutcome, db => db.AsylumStages.Select(s => s.Outcome)),
        (CodeLists.Regime, db => db.Benefits.Select(b => b.Regime)),
        (CodeLists.BenefitBeginReason, db => db.Benefits.Select(b => b.BeginReason)),
        (CodeLists.BenefitEndReason, db => db.Benefits.Select(b => b.EndReason)),
        (CodeLists.Regime, db => db.Duties.Select(d => d.Regime)),
        (CodeLists.CaseState, db => db.Cases.Select(c => c.State)),
        (CodeLists.Horizon, db => db.Cases.Select(c => c.Horizon)),
        (CodeLists.ClosingReason, db => db.Cases.Select(c => c.ClosingReason)),
        (CodeLists.ContactKind, db => db.Contacts.Select(c => c.Kind)),
        (CodeLists.ContactResult, db => db.Contacts.Select(c => c.Result)),
        (CodeLists.NoShowReason, db => db.Contacts.Select(c => c.NoShowReason)),
        (CodeLists.Interpreter, db => db.Contacts.Select(c => c.Interpreter)),
        (CodeLists.NoteKind, db => db.Notes.Select(n => n.Kind)),
        (CodeLists.Measure, db => db.Participations.Select(p => p.Measure)),
        (CodeLists.MeasureGroup, db => db.Participations.Select(p => p.Group)),
        (CodeLists.ParticipationResult, db => db.Participations.Select(p => p.Result)),
        (CodeLists.DropOutReason, db => db.Participations.Select(p => p.DropOutReason)),
        (CodeLists.NotStartedReason, db => db.Participations.Select(p => p.NotStartedReason)),
        (CodeLists.InvolvementRole, db => db.Involvements.Select(i => i.Role)),
        (CodeLists.ConsentHow, db => db.Consents.Select(c => c.GivenHow)),
        (CodeLists.SchoolLevel, db => db.Education.Select(e => e.Level)),
        (CodeLists.VocationalLevel, db => db.Education.Select(e => e.Vocational)),
        (CodeLists.PaperAtHand, db => db.Education.Select(e => e.Paper)),
        (CodeLists.WorkField, db => db.WorkExperience.Select(w => w.Field)),
        (CodeLists.WorkForm, db => db.WorkExperience.Select(w => w.Form)),
        (CodeLists.Evidence, db => db.WorkExperience.Select(w => w.Evidence)),
        (CodeLists.Cefr, db => db.LanguageSkills.Select(s => s.Speaking)),
        (CodeLists.Evidence, db => db.LanguageSkills.Select(s => s.Evidence)),
        (CodeLists.Barrier, db => db.Barriers.Select(b => b.Code)),
        (CodeLists.Severity, db => db.Barriers.Select(b => b.Severity)),
        (CodeLists.BodyKind, db => db.Organisations.Select(o => o.Kind)),
        (CodeLists.Role, db => db.Users.Select(u => u.Role)),
    ];

    public static TheoryData<int> All => [.. Enumerable.Range(0, Columns.Length)];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Every_code_of_the_demo_town_stands_in_its_list_on_the_day_of_the_town(int column)
    {
        var (list, used) = Columns[column];
        await using var db = app.Db();
        var known = app.App.Services.GetRequiredService<ReferenceData>().Codes.On(list, TradeDay.DemoDay).Select(e => e.Code);
        var codes = await used(db).Where(c => c != null).Distinct().ToListAsync(TestContext.Current.CancellationToken);

        Assert.True(!codes.Except(known).Any(), $"{list}: {string.Join(", ", codes.Except(known))}");
    }
}
