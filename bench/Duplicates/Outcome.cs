namespace IntegrationPoint.Bench.Duplicates;

/// <summary>What became of the intakes of one spelling system.</summary>
internal sealed class Outcome
{
    public int Intakes { get; private set; }
    public int Found { get; private set; }
    public int Shown { get; private set; }
    public int NotFetched { get; private set; }
    public int NotSimilar { get; private set; }

    public double Recall => Intakes == 0 ? 0 : (double)Found / Intakes;
    public double Precision => Shown == 0 ? 0 : (double)Found / Shown;

    public void Add(bool fetched, bool similar, bool shown, int suggestions)
    {
        Intakes++;
        Shown += suggestions;
        Found += shown ? 1 : 0;
        NotFetched += fetched ? 0 : 1;
        NotSimilar += fetched && !similar ? 1 : 0;
    }

    public void Add(Outcome other)
    {
        Intakes += other.Intakes;
        Shown += other.Shown;
        Found += other.Found;
        NotFetched += other.NotFetched;
        NotSimilar += other.NotSimilar;
    }
}
