using IntegrationPoint.Domain.Law.Core;

namespace IntegrationPoint.Domain.Law;

/// <summary>What the law allows a person on a day, and when that changes. Pure: the same facts, lists and day always give the same finding.</summary>
public static class LegalClock
{
    /// <summary>The first day the rules cover.</summary>
    public static readonly DateOnly FirstDay = new(2015, 9, 1);

    /// <summary>The last day on which the texts were read; later days are answered by them and flagged.</summary>
    public static readonly DateOnly ConfirmedUntil = new(2026, 8, 19);

    private const int Never = int.MaxValue;

    /// <summary>More possibilities than these are not walked: the facts asked by then are missing anyway.</summary>
    private const int MostLeaves = 4096;

    private static readonly DateOnly End = new(2100, 1, 1);

    public static Finding Answer(LegalFacts facts, Question question, DateOnly on, LegalLists? lists = null)
    {
        if (Contradictions.Of(question, facts, on) is { } refused)
        {
            return refused;
        }

        var q = new Inquiry();
        q.Open(facts, lists ?? LegalLists.BuiltIn);
        var day = on.DayNumber;
        var now = Judge(q, question, day, day, explain: true);
        if (now.Missing is { } missing)
        {
            return Finding.Refused(question, on, "missingFact", missing.Select(FactTable.Name));
        }

        var next = NextChange(q, question, day, now);
        return new Finding(question, on)
        {
            Ruling = now.Ruling,
            NextChange = next,
            Norms = now.Norms,
            Entries = now.Entries,
            Used = [.. q.Asked],
            Assumed = [.. q.Assumed.Select(FactTable.Name)],
            Flags = on > ConfirmedUntil ? [Finding.BeyondConfirmedText] : [],
        };
    }

    /// <summary>Every day between the two on which the finding differs from that of the day before, each judged by the wording in force on it; the first entry is the first day.</summary>
    public static IReadOnlyList<Finding> Timeline(LegalFacts facts, Question question, DateOnly from, DateOnly to, LegalLists? lists = null)
    {
        var findings = new List<Finding>();
        var q = new Inquiry();
        q.Open(facts, lists ?? LegalLists.BuiltIn);
        Verdict? last = null;
        for (var day = from.DayNumber; day <= to.DayNumber;)
        {
            var on = DateOnly.FromDayNumber(day);
            if (Contradictions.Of(question, facts, on) is { } refused)
            {
                if (findings.Count == 0 || findings[^1].Error != refused.Error || !findings[^1].ErrorFacts.SequenceEqual(refused.ErrorFacts))
                {
                    findings.Add(refused);
                }

                last = null;
                day = NextOfContradiction(facts, day);
                continue;
            }

            var now = Judge(q, question, day, day, explain: false);
            if (last is null || !now.SameAs(last.Value))
            {
                findings.Add(Answer(facts, question, on, lists));
            }

            last = now;
            day = Math.Min(now.NextDay, now.NextWording);
        }

        return findings;
    }

    /// <summary>The first day after <paramref name="on"/> up to <paramref name="to"/> that is judged differently, one day after the other under the wording of the key date: what <see cref="Finding.NextChange"/> finds by thresholds.</summary>
    public static DateOnly? Walk(LegalFacts facts, Question question, DateOnly on, DateOnly to)
    {
        var q = new Inquiry();
        q.Open(facts, LegalLists.BuiltIn);
        var now = Judge(q, question, on.DayNumber, on.DayNumber, explain: false);
        for (var day = on.DayNumber + 1; day <= to.DayNumber; day++)
        {
            if (!Judge(q, question, day, on.DayNumber, explain: false).SameAs(now))
            {
                return DateOnly.FromDayNumber(day);
            }
        }

        return null;
    }

    private static int NextOfContradiction(LegalFacts facts, int day)
    {
        var days = FactTable.Past.Append(Fact.BornOn).Select(f => facts.Date(f)?.DayNumber ?? 0)
            .Concat([FirstDay.DayNumber, new DateOnly(2019, 8, 21).DayNumber, new DateOnly(2022, 12, 31).DayNumber, new DateOnly(2024, 3, 1).DayNumber]).Where(d => d > day).ToList();
        return days.Count > 0 ? days.Min() : Never;
    }

    private static DateOnly? NextChange(Inquiry q, Question question, int day, Verdict now)
    {
        for (var next = now.NextDay; next < End.DayNumber;)
        {
            var then = Judge(q, question, next, day, explain: false);
            if (!then.SameAs(now))
            {
                return DateOnly.FromDayNumber(next);
            }

            next = then.NextDay;
        }

        return null;
    }

    private static Verdict Judge(Inquiry q, Question question, int day, int wording, bool explain)
    {
        q.Explaining = explain;
        q.Unknown.Restart();
        q.Begin(day, wording);
        var ruling = Rules.Answer(question, q);
        var verdict = new Verdict(ruling, null, q.NextDay, q.NextWording, explain ? [.. q.Norms] : [], explain ? [.. q.Entries] : []);
        return q.Unknown.Path.Count == 0 ? verdict : Explore(q, question, day, wording, verdict);
    }

    /// <summary>Walks every possibility of the unknown facts. All the same: that is the answer. Otherwise the facts on which they part are missing.</summary>
    private static Verdict Explore(Inquiry q, Question question, int day, int wording, Verdict first)
    {
        var leaves = new List<(Possibilities.Choice[] Path, Ruling Ruling)> { ([.. q.Unknown.Path], first.Ruling) };
        var (nextDay, nextWording) = (first.NextDay, first.NextWording);
        while (leaves.Count < MostLeaves && q.Unknown.Turn())
        {
            q.Begin(day, wording);
            var ruling = Rules.Answer(question, q);
            leaves.Add(([.. q.Unknown.Path], ruling));
            (nextDay, nextWording) = (Math.Min(nextDay, q.NextDay), Math.Min(nextWording, q.NextWording));
        }

        var missing = new List<Fact>();
        Parting(leaves, 0, leaves.Count, 0, missing);
        return first with { NextDay = nextDay, NextWording = nextWording, Missing = missing.Count > 0 ? [.. missing.Distinct().Order()] : null };
    }

    private static HashSet<Ruling> Parting(List<(Possibilities.Choice[] Path, Ruling Ruling)> leaves, int from, int to, int depth, List<Fact> missing)
    {
        if (leaves[from].Path.Length == depth)
        {
            return [leaves[from].Ruling];
        }

        var fact = leaves[from].Path[depth].Fact;
        HashSet<Ruling>? before = null;
        var all = new HashSet<Ruling>();
        for (var start = from; start < to;)
        {
            var end = start;
            while (end < to && leaves[end].Path[depth].Taken == leaves[start].Path[depth].Taken)
            {
                end++;
            }

            var here = Parting(leaves, start, end, depth + 1, missing);
            if (before is not null && !before.SetEquals(here))
            {
                missing.Add(fact);
            }

            (before, start) = (here, end);
            all.UnionWith(here);
        }

        return all;
    }

    private readonly record struct Verdict(
        Ruling Ruling, Fact[]? Missing, int NextDay, int NextWording, IReadOnlyList<LegalProvision> Norms, IReadOnlyList<ListEntry> Entries)
    {
        public bool SameAs(Verdict other) => Missing is null ? other.Missing is null && Ruling == other.Ruling : other.Missing is not null && Missing.AsSpan().SequenceEqual(other.Missing);
    }
}
