using IntegrationPoint.Web.Demo.Showpieces;

namespace IntegrationPoint.Web.Demo.Population;

public enum HomeKind
{
    Family,
    LoneParent,
    Couple,
    Relatives,
    Alone,
}

/// <summary>A planned household; all its people came together.</summary>
public sealed class Home(HomeKind kind)
{
    public HomeKind Kind { get; } = kind;
    public List<Resident> Members { get; } = [];
    public Nation Nation { get; set; } = null!;
    public int Wave { get; set; }
    public DateOnly ArrivedOn { get; set; }
    public PaperKind Paper { get; set; }
    public HousingKind Housing { get; set; }

    /// <summary>Has left the benefit before the key date.</summary>
    public bool Gone { get; init; }

    public bool HasChildren => Kind is HomeKind.Family or HomeKind.LoneParent;

    public IEnumerable<Resident> Children => Members.Where(m => m.Relation == "child");

    public Resident Add(string relation, int age = 0)
    {
        var resident = new Resident(this, relation) { Age = age };
        Members.Add(resident);
        return resident;
    }
}

/// <summary>A planned person: what the marginals fix, before any detail is drawn.</summary>
public sealed class Resident(Home home, string relation)
{
    public Home Home { get; } = home;

    /// <summary>Code of list <c>relation</c>.</summary>
    public string Relation { get; } = relation;
    public bool Female { get; set; }

    /// <summary>Completed years on the key date.</summary>
    public int Age { get; set; }

    /// <summary>Has a twin among the brothers and sisters.</summary>
    public bool Twin { get; set; }
    public DateOnly BirthDate { get; set; }

    /// <summary>Code of list <c>birth-precision</c>.</summary>
    public string Precision { get; set; } = "exact";

    /// <summary>The person of the stories whose place this is.</summary>
    public CastMember? Cast { get; set; }

    public bool Adult => Age >= 18;
    public bool OfWorkingAge => Age is >= 18 and <= 64;
}
