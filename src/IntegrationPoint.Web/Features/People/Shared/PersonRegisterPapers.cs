using IntegrationPoint.Domain.Residence;
using IntegrationPoint.Web.Data;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>Compares the papers of a person with one that somebody read: the same paper is prolonged or put right, another one stands beside it. Passports and residence papers do not end each other.</summary>
internal sealed class PersonRegisterPapers(AppDb db, PersonRecord record, Recording recording)
{
    public Difference? Of(PaperFact? said)
    {
        if (said is null)
        {
            return null;
        }

        var known = record.Papers.FindAll(p => (p.Type == CurrentPaper.Passport) == (said.Type == CurrentPaper.Passport));
        var last = known.LastOrDefault();
        if (last is not null && Agree(last, said) && !BeginsAnew(last, said) && !IsOver(last, said))
        {
            return Read(last, said);
        }

        if (known.Find(p => p.Type == said.Type && p.From == said.From && Agree(p, said)) is { } older)
        {
            return said.SeenOn is null ? null : Read(older, said); // an older list says again what is known and over; who holds the paper puts it right
        }

        return said.FromAssumed && last is not null && Agree(last, said) && IsOver(last, said) ? null : Another(said, last);
    }

    /// <summary>Of one type, and no number speaks against it.</summary>
    private static bool Agree(ResidencePaper paper, PaperFact said) =>
        paper.Type == said.Type && (paper.Number is null || said.Number is null || SameNumber(paper, said));

    private static bool SameNumber(ResidencePaper paper, PaperFact said) =>
        paper.Number is { } known && said.Number is { } read && NameWriting.Number(known) == NameWriting.Number(read);

    /// <summary>A period after the known one: the same paper only if it follows without a gap under the same number.</summary>
    private static bool BeginsAnew(ResidencePaper paper, PaperFact said) => !said.FromAssumed && said.From > paper.To
        && (said.To is null || !SameNumber(paper, said) || said.From > paper.To.Value.AddDays(1));

    private static bool IsOver(ResidencePaper paper, PaperFact said) => said.To < paper.From;

    private Difference? Read(ResidencePaper paper, PaperFact said)
    {
        var (before, after) = (PaperReading.Of(paper), Joined(paper, said));
        return after == before ? null
            : new Difference(PersonParts.Paper, PaperText.Changed(before, after), PaperText.Changed(after, before), paper.Provenance.OwnerBodyId, () => paper.Read(after, recording.From(said.Source)))
            {
                OnlySeen = after.IsOnlySeenAfter(before),
            };
    }

    /// <summary>What stands on the paper after this reading: what was not read stays.</summary>
    private static PaperReading Joined(ResidencePaper paper, PaperFact said)
    {
        var prolonged = said.From > paper.From && said.To > paper.To;
        var from = said.FromAssumed || prolonged ? paper.From : said.From;
        var to = said.To ?? paper.To;
        var seenLater = said.SeenOn is { } seen && !(paper.SeenOn >= seen);
        return new PaperReading(
            paper.Number ?? said.Number, from, to < from ? from : to, said.WorkNote ?? paper.WorkNote, said.IssuerId ?? paper.IssuerId,
            seenLater ? said.SeenOn : paper.SeenOn, seenLater ? said.SeenById : paper.SeenById);
    }

    private Difference Another(PaperFact said, ResidencePaper? last)
    {
        var before = last is null ? null : PaperText.Whole(last.Type, PaperReading.Of(last));
        var reading = new PaperReading(said.Number, said.From, said.To, said.WorkNote, said.IssuerId, said.SeenOn, said.SeenById);
        return new Difference(PersonParts.Paper, before, PaperText.Whole(said.Type, reading), recording.OwnerBodyId, () =>
        {
            var paper = New(said);
            if (last is not null && last.From <= said.From && (last.To is null || last.To >= said.From))
            {
                paper.Displace(last);
            }

            record.Papers.Add(paper);
            db.Add(paper);
        });
    }

    private ResidencePaper New(PaperFact said)
    {
        var paper = new ResidencePaper
        {
            PersonId = record.Person.Id,
            Type = said.Type,
            Number = said.Number,
            From = said.From,
            WorkNote = said.WorkNote,
            IssuerId = said.IssuerId,
            SeenOn = said.SeenOn,
            SeenById = said.SeenById,
            Provenance = recording.From(said.Source, said.OwnerId),
        };
        if (said.To is { } to)
        {
            paper.Prolong(to);
        }

        return paper;
    }
}
