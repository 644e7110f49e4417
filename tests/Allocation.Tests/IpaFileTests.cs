using System.Text;
using CsCheck;

namespace IntegrationPoint.Allocation.Tests;

public sealed class IpaFileTests
{
    private const string Small = """
        c two persons, two offers
        p ipa 2 2 3
        o 0 0 1 0
        o 1 2 4 3
        n 0 1 7 12
        n 1 3 8 0
        a 1 1 1000
        a 0 1 5
        a 0 0 640
        """;

    [Fact]
    public void The_text_form_is_read_in_any_order_of_pairs()
    {
        var instance = Read(Small);

        Assert.Equal((2, 2, 3L), (instance.Persons, instance.Offers, instance.Pairs));
        Assert.Equal([0, 2, 3], instance.RowStart);
        Assert.Equal([0, 1, 1], instance.Offer);
        Assert.Equal([640, 5, 1000], instance.Benefit.Select(b => (int)b));
        Assert.Equal([0, 2], instance.CapMin);
        Assert.Equal(12, instance.WaitMonths[0]);
    }

    [Theory]
    [InlineData("", "ends early")]
    [InlineData("hello world", "Line 1")]
    [InlineData("p ipa 1 1 1\n", "promises 1 pairs")]
    [InlineData("p ipa 1 1 1\na 0 1 5\n", "out of range")]
    [InlineData("p ipa 1 1 1\no 0 0 1 0\na 0 0 0\n", "benefit 0")]
    [InlineData("p ipa 1 1 1\no 0 0 1 0\na 0 0 1001\n", "benefit 1001")]
    [InlineData("p ipa 1 1 2\no 0 0 1 0\na 0 0 5\na 0 0 6\n", "not ascending")]
    [InlineData("p ipa 1 1 0\no 0 3 1 0\n", "capMin <= capMax")]
    [InlineData("p ipa 1 1 0\no 0 0 1 9\n", "kind 9")]
    [InlineData("p ipa 1 1 0\nn 0 4 0 0\n", "group 4")]
    [InlineData("p ipa 1 1 0\nn 0 300 0 0\n", "from 0 to 255")]
    [InlineData("p ipa 2000000000 1 0\n", "from 0 to 100000000")]
    [InlineData("p ipa 1 1 0\nn 0 -1 0 0\n", "not a whole number")]
    public void A_broken_text_is_refused_with_the_place(string text, string words) =>
        Assert.Contains(words, Assert.Throws<InstanceException>(() => Read(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_binary_form_says_the_same_as_the_text_form()
    {
        var text = Read(Small);
        var binary = IpaFile.Read(new MemoryStream(Binary(text)));

        Assert.Equal(text.RowStart, binary.RowStart);
        Assert.Equal(text.Offer, binary.Offer);
        Assert.Equal(text.Benefit, binary.Benefit);
        Assert.Equal(text.CapMax, binary.CapMax);
        Assert.Equal(text.Family, binary.Family);
    }

    [Fact]
    public void Half_a_binary_file_is_refused_wherever_it_is_cut()
    {
        var whole = Binary(Read(Small));

        Gen.Int[4, whole.Length - 1].Sample(cut => Assert.Throws<InstanceException>(() => IpaFile.Read(new MemoryStream(whole[..cut]))));
        Assert.Throws<InstanceException>(() => IpaFile.Read(new MemoryStream([.. whole, 0])));
    }

    [Fact]
    public void A_head_that_promises_a_billion_pairs_costs_no_memory()
    {
        var file = Binary(Read(Small))[..32];
        BitConverter.GetBytes(1_000_000_000L).CopyTo(file, 16);

        Assert.Throws<InstanceException>(() => IpaFile.Read(new MemoryStream(file)));
    }

    [Fact]
    public void The_shared_tiny_instance_has_thirty_persons_and_173_pairs()
    {
        var path = Shared("bench/tiny.ipa.txt");
        Assert.SkipWhen(path is null, "The shared benchmark folder is not here.");
        using var stream = File.OpenRead(path!);

        var instance = IpaFile.Read(stream);

        Assert.Equal((30, 8, 173L, 17), (instance.Persons, instance.Offers, instance.Pairs, instance.CapMax.Sum()));
    }

    private static Instance Read(string text) => IpaFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static byte[] Binary(Instance instance)
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory);
        writer.Write("IPA1"u8);
        writer.Write(1);
        writer.Write(instance.Persons);
        writer.Write(instance.Offers);
        writer.Write(instance.Pairs);
        writer.Write(0L);
        Array.ForEach(instance.CapMin, writer.Write);
        Array.ForEach(instance.CapMax, writer.Write);
        writer.Write(instance.Kind);
        writer.Write(instance.Group);
        Array.ForEach(instance.Family, writer.Write);
        Array.ForEach(instance.WaitMonths, writer.Write);
        Array.ForEach(instance.RowStart, writer.Write);
        Array.ForEach(instance.Offer, writer.Write);
        Array.ForEach(instance.Benefit, writer.Write);
        return memory.ToArray();
    }

    private static string? Shared(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", file);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
