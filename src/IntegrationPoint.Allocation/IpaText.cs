using System.Globalization;

namespace IntegrationPoint.Allocation;

/// <summary>Collects the lines of the text form: <c>p ipa P O E</c>, <c>o id capMin capMax kind</c>, <c>n id grp fam wait</c>, <c>a person offer benefit</c>; <c>c</c> is a comment.</summary>
internal sealed class IpaText
{
    private const int MostRows = 100_000_000;
    private int number;
    private bool began;
    private int[] capMin = [];
    private int[] capMax = [];
    private byte[] kind = [];
    private byte[] group = [];
    private int[] family = [];
    private ushort[] wait = [];
    private long promised;
    private readonly List<(int Person, int Offer, ushort Benefit)> pairs = [];

    public void Take(string line)
    {
        number++;
        var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (cells.Length == 0 || cells[0] is "c")
        {
            return;
        }

        switch (cells[0])
        {
            case "p" when cells.Length == 5 && cells[1] == "ipa" && !began:
                Begin(Number(cells[2], MostRows), Number(cells[3], MostRows), Number(cells[4]));
                break;
            case "o" when cells.Length == 5 && began:
                var offer = Index(cells[1], capMax.Length);
                (capMin[offer], capMax[offer], kind[offer]) = (Number(cells[2]), Number(cells[3]), (byte)Number(cells[4], byte.MaxValue));
                break;
            case "n" when cells.Length == 5 && began:
                var person = Index(cells[1], group.Length);
                (group[person], family[person], wait[person]) = ((byte)Number(cells[2], byte.MaxValue), Number(cells[3]), (ushort)Number(cells[4], ushort.MaxValue));
                break;
            case "a" when cells.Length == 4 && began:
                pairs.Add((Index(cells[1], group.Length), Index(cells[2], capMax.Length), (ushort)Number(cells[3], ushort.MaxValue)));
                break;
            default:
                throw new InstanceException($"Line {number} is no line of an allocation instance.");
        }
    }

    public Instance ToInstance()
    {
        if (!began || pairs.Count != promised)
        {
            throw new InstanceException(began ? $"The head promises {promised} pairs, the file holds {pairs.Count}." : "The file is no allocation instance.");
        }

        pairs.Sort();
        var row = new int[group.Length + 1];
        foreach (var pair in pairs)
        {
            row[pair.Person + 1]++;
        }

        for (var p = 0; p < group.Length; p++)
        {
            row[p + 1] += row[p];
        }

        return new Instance(capMin, capMax, kind, group, family, wait, row, [.. pairs.Select(x => x.Offer)], [.. pairs.Select(x => x.Benefit)]);
    }

    private void Begin(int persons, int offers, int count)
    {
        began = true;
        (capMin, capMax, kind) = (new int[offers], new int[offers], new byte[offers]);
        (group, family, wait) = (new byte[persons], new int[persons], new ushort[persons]);
        promised = count;
    }

    private int Number(string cell, int most = int.MaxValue) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= most
            ? value
            : throw new InstanceException($"Line {number}: '{cell}' is not a whole number from 0 to {most}.");

    private int Index(string cell, int count)
    {
        var value = Number(cell);
        return value < count ? value : throw new InstanceException($"Line {number}: {value} is out of range, there are {count}.");
    }
}
