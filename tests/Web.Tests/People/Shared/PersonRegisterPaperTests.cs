using IntegrationPoint.Domain.Residence;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.People.Shared;

/// <summary>What is read on a paper that is known becomes part of it, field by field; what is another paper stands beside it.</summary>
public sealed class PersonRegisterPaperTests(AppFixture app) : IClassFixture<AppFixture>
{
    private static readonly DateOnly Autumn = new(2015, 10, 2);
    private static readonly DateOnly Spring = new(2016, 3, 1);
    private static readonly DateOnly Summer = new(2016, 9, 1);
    private static readonly DateTime Noon = new(2026, 8, 1, 8, 0, 0, DateTimeKind.Utc);
    private static readonly Recording List = new("list", "asylblg-11", 1, null, Noon, new DateOnly(2016, 3, 24));
    private static readonly Recording Desk = List with { Source = "told", LegalBasis = "sgb10-67a", ById = 1, At = Noon.AddDays(1) };
    private static readonly PaperFact Known = new("GESTATTUNG", null, Autumn, Spring);

    [Fact]
    public async Task A_number_a_work_note_and_an_issuer_read_later_become_part_of_the_paper()
    {
        var paper = Assert.Single(await After(Known, Known with { Number = "N4711", WorkNote = "with-permission", IssuerId = 2, SeenOn = Spring, SeenById = 1 }));

        Assert.Equal(("N4711", "with-permission", 2, Spring, 1), (paper.Number, paper.WorkNote, paper.IssuerId, paper.SeenOn, paper.SeenById));
        Assert.Equal((Autumn, (DateOnly?)Spring), (paper.From, paper.To));
    }

    [Theory]
    [InlineData("forbidden", "allowed")]
    [InlineData("allowed", "none")]
    public async Task Another_work_note_takes_the_place_of_the_one_before_and_silence_takes_none_away(string first, string then)
    {
        var said = Known with { WorkNote = first };

        Assert.Equal(then, Assert.Single(await After(said, said with { WorkNote = then })).WorkNote);
        Assert.Equal(first, Assert.Single(await After(said, Known)).WorkNote);
    }

    [Theory]
    [InlineData("2015-09-15")]
    [InlineData("2015-11-15")]
    public async Task A_first_day_that_was_read_corrects_the_one_that_stands_there(string read)
    {
        var from = DateOnly.ParseExact(read, "yyyy-MM-dd", null);

        Assert.Equal(from, Assert.Single(await After(Known, Known with { From = from })).From);
    }

    [Fact]
    public async Task A_first_day_that_was_only_assumed_corrects_nothing_and_begins_no_paper()
    {
        var papers = await After(Known, Known with { From = Spring.AddDays(20), To = Summer, FromAssumed = true });

        Assert.Equal((Autumn, (DateOnly?)Summer), (Assert.Single(papers).From, papers[0].To));
    }

    [Fact]
    public async Task A_first_day_read_takes_the_place_of_one_that_was_assumed()
    {
        var papers = await After(new PaperFact("DULDUNG", null, Spring, Summer) { FromAssumed = true }, new PaperFact("DULDUNG", null, Autumn, Summer));

        Assert.Equal(Autumn, Assert.Single(papers).From);
    }

    [Fact]
    public async Task The_same_number_that_goes_on_without_a_gap_is_one_paper_and_any_other_period_is_another()
    {
        var numbered = Known with { Number = "N 1" };
        var gap = await After(numbered, numbered with { From = Spring.AddDays(30), To = Summer });
        var unnumbered = await After(Known, Known with { From = Spring.AddDays(1), To = Summer });
        var goesOn = await After(numbered, numbered with { Number = "n-1", From = Spring.AddDays(1), To = Summer });

        Assert.Equal([(Autumn, (DateOnly?)Spring), (Spring.AddDays(30), Summer)], gap.Select(p => (p.From, p.To)));
        Assert.Equal([(Autumn, (DateOnly?)Spring), (Spring.AddDays(1), Summer)], unnumbered.Select(p => (p.From, p.To)));
        Assert.Equal([(Autumn, (DateOnly?)Summer, "N 1")], goesOn.Select(p => (p.From, p.To, p.Number)));
    }

    [Fact]
    public async Task Another_number_is_another_paper_and_ends_the_one_before()
    {
        var papers = await After(Known with { Number = "N1", To = Summer }, Known with { Number = "N2", From = Spring, To = Summer });

        Assert.Equal([("N1", (DateOnly?)Spring.AddDays(-1)), ("N2", Summer)], papers.Select(p => (p.Number, p.To)));
    }

    [Fact]
    public async Task A_period_that_was_over_before_does_not_shorten_the_paper_that_holds()
    {
        var now = new PaperFact("DULDUNG", null, Spring, Summer);
        var read = await After(now, new PaperFact("DULDUNG", "D1", Autumn, Autumn.AddDays(60)));
        var listed = await After(now, new PaperFact("DULDUNG", null, Autumn, Autumn) { FromAssumed = true });

        Assert.Equal([(Autumn, (DateOnly?)Autumn.AddDays(60)), (Spring, Summer)], read.Select(p => (p.From, p.To)));
        Assert.Equal([(Spring, (DateOnly?)Summer)], listed.Select(p => (p.From, p.To)));
    }

    [Fact]
    public async Task A_passport_and_a_residence_paper_do_not_end_each_other()
    {
        var papers = await After(Known with { To = Summer }, new PaperFact("PASS", "P1", Spring, Summer.AddYears(5)), Known with { To = Summer, WorkNote = "allowed" });

        Assert.Equal([("GESTATTUNG", (DateOnly?)Summer, "allowed"), ("PASS", Summer.AddYears(5), null)], papers.Select(p => (p.Type, p.To, p.WorkNote)));
    }

    [Fact]
    public async Task A_paper_put_right_stands_under_the_source_of_that_reading_and_keeps_its_owner()
    {
        var paper = Assert.Single(await After(Known, Known with { Number = "N1", Source = "paper" }));

        Assert.Equal(("paper", "sgb10-67a", 1, (int?)1, Desk.At), (paper.Provenance.Source, paper.Provenance.LegalBasis, paper.Provenance.OwnerBodyId, paper.Provenance.RecordedById, paper.Provenance.RecordedAt));
    }

    [Fact]
    public async Task The_same_again_changes_nothing_and_seen_again_is_no_proposal()
    {
        await using var hand = new RegisterHand(app.App.Services.CreateAsyncScope());
        var ct = TestContext.Current.CancellationToken;
        var person = await hand.Register.Add(new PersonFacts { GivenName = "Selam", Paper = Known with { SeenOn = Spring, SeenById = 1 } }, List, ct);
        var record = await hand.Record(person.Id);

        Assert.Empty(hand.Register.Compare(record, new PersonFacts { Paper = Known }, Desk));
        Assert.Empty(hand.Register.Compare(record, new PersonFacts { Paper = Known with { SeenOn = Spring, SeenById = 2 } }, Desk));
        Assert.True(Assert.Single(hand.Register.Compare(record, new PersonFacts { Paper = Known with { SeenOn = Spring.AddDays(1), SeenById = 2 } }, Desk)).OnlySeen);
        Assert.False(Assert.Single(hand.Register.Compare(record, new PersonFacts { Paper = Known with { Number = "N1", SeenOn = Spring.AddDays(1) } }, Desk)).OnlySeen);
    }

    private async Task<List<ResidencePaper>> After(PaperFact first, params PaperFact[] then)
    {
        await using var hand = new RegisterHand(app.App.Services.CreateAsyncScope());
        var ct = TestContext.Current.CancellationToken;
        var person = await hand.Register.Add(new PersonFacts { GivenName = "Selam", Paper = first }, List, ct);
        foreach (var paper in then)
        {
            hand.Db.ChangeTracker.Clear();
            await hand.Register.Change(person.Id, new PersonFacts { Paper = paper }, Desk, ct);
        }

        hand.Db.ChangeTracker.Clear();
        return (await hand.Record(person.Id)).Papers;
    }
}
