namespace IntegrationPoint.Web.Demo;

/// <summary>Which town: its seed and how many records of persons it holds in all. The shape stays that of 24.03.2016.</summary>
public sealed record DemoSettings(ulong Seed = DemoSettings.DefaultSeed, int Persons = DemoSettings.DefaultPersons)
{
    public const ulong DefaultSeed = 20160324;

    /// <summary>3,082 persons of the city, 62 duplicate records of them, 3,300 persons of the other sites.</summary>
    public const int DefaultPersons = 6444;

    /// <summary>Below this the rarest groups would vanish.</summary>
    public const int FewestPersons = 600;
    public const int MostPersons = 2_000_000;
}
