using IntegrationPoint.Domain.Access;
using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.Profile;
using IntegrationPoint.Domain.Residence;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;

namespace IntegrationPoint.Web.Demo.Records;

/// <summary>Rows waiting to be written, in the order in which tables depend on each other; ids come from here alone.</summary>
public sealed class TownRows
{
    private static readonly Type[] Order =
    [
        typeof(Organisation), typeof(Site), typeof(AppUser), typeof(Person), typeof(PersonName), typeof(SearchKey), typeof(FieldSource), typeof(Nationality),
        typeof(SpokenLanguage), typeof(PersonNumber), typeof(Household), typeof(HouseholdMember), typeof(Address), typeof(MunicipalMove), typeof(ResidencePaper), typeof(AsylumStage),
        typeof(BenefitPeriod), typeof(DutyAssignment), typeof(Case), typeof(Contact), typeof(Note), typeof(Participation), typeof(Consent), typeof(Involvement),
        typeof(Education), typeof(WorkExperience), typeof(LanguageSkill), typeof(Barrier), typeof(Wish),
    ];

    private readonly List<object>[] rows = [.. Order.Select(_ => new List<object>())];
    private readonly int[] ids = new int[Order.Length];
    private readonly long[] written = new long[Order.Length];

    public int Waiting { get; private set; }

    /// <summary>The next id of a table.</summary>
    public int Id<T>() => ++ids[Index<T>()];

    public void Add<T>(T row)
        where T : class
    {
        var index = Index<T>();
        rows[index].Add(row);
        written[index]++;
        Waiting++;
    }

    /// <summary>How many rows of a table the town got so far.</summary>
    public long Count<T>() => written[Index<T>()];

    /// <summary>Hands over what waits, so that a large town needs no more memory than a small one.</summary>
    public RowBatch Take()
    {
        var batch = new RowBatch([.. Order.Select((type, i) => (type, rows[i]))]);
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = [];
        }

        Waiting = 0;
        return batch;
    }

    private static int Index<T>() => Slot<T>.Index;

    private static class Slot<T>
    {
        public static readonly int Index = Array.IndexOf(Order, typeof(T)) is var i and >= 0 ? i : throw new InvalidOperationException($"{typeof(T).Name} has no place in the order of tables.");
    }
}
