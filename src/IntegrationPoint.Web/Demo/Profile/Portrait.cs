using IntegrationPoint.Web.Demo.Records;

namespace IntegrationPoint.Web.Demo.Profile;

/// <summary>What is known of an adult beyond papers: drawn from the shares of section 8.</summary>
public sealed class Portrait(Living person)
{
    public Living Person { get; } = person;
    public Story Story { get; set; }

    /// <summary>Has had the first interview; who has not gave no answer about schooling either.</summary>
    public bool Interviewed { get; set; }

    /// <summary>Code of list <c>school-level</c>.</summary>
    public string School { get; set; } = "unknown";

    /// <summary>Code of list <c>literacy</c>.</summary>
    public string Literacy { get; set; } = "latin";

    /// <summary>Level of spoken German.</summary>
    public string German { get; set; } = "A0";

    /// <summary>Had German already when applying for asylum.</summary>
    public bool GermanFromHome { get; set; }
    public bool English { get; set; }
    public bool Worked { get; set; }

    /// <summary>Code of list <c>work-field</c> of the last job.</summary>
    public string? Field { get; set; }

    /// <summary>Code of list <c>work-form</c>.</summary>
    public string? Form { get; set; }

    /// <summary>Code of list <c>paper-at-hand</c> for the degree.</summary>
    public string? DegreePaper { get; set; }
    public bool LacksChildcare { get; set; }
    public bool HealthUnclear { get; set; }
    public bool SpouseAbroad { get; set; }

    public bool Female => Person.Plan.Female;
    public int Age => Person.Plan.Age;
    public string Country => Person.Home.Nation.Code;

    public bool MotherOfSmallChild => Female && Person.Plan.Relation is "head" or "spouse" && Person.Home.Children.Any(c => c.Age < 6);

    /// <summary>Holds the level or a higher one.</summary>
    public bool Speaks(string level) => string.CompareOrdinal(German, level) >= 0;
}
