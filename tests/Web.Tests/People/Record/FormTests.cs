using System.Globalization;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Record;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.People.Record;

/// <summary>Forms of the record as plain values: what is typed, what it means, what is wrong with it.</summary>
public sealed class FormTests(SharedApp app)
{
    private static readonly AddPaperForm Paper = new() { Type = "GESTATTUNG", Number = " N 47 ", From = "1.2.16", To = "01.08.2016", WorkNote = "", Issuer = "office" };
    private static readonly IReadOnlyList<HouseLists.Body> Issuers = [new(7, "office", "Office", "immigration-office", DateOnly.MinValue, null)];
    private static readonly MoveForm Home = new() { Street = "Wiesenweg 1", Postcode = "52062", Municipality = "05334002", Accommodation = "flat", From = "01.02.2016" };

    private CodeLabels Labels => app.App.Services.GetRequiredService<CodeLabels>();

    [Fact]
    public void A_paper_is_read_as_it_stands_on_it()
    {
        Assert.Empty(Paper.Wrong(Labels, Issuers));
        Assert.Equal(new PaperFact("GESTATTUNG", "N 47", new DateOnly(2016, 2, 1), new DateOnly(2016, 8, 1), null, 7, new DateOnly(2016, 3, 24), 5), Paper.Fact(new DateOnly(2016, 3, 24), 5, Issuers));
        Assert.Null((Paper with { Number = " \t ", To = " " }).Fact(new DateOnly(2016, 3, 24), 5, Issuers).Number);
        Assert.Null((Paper with { Number = " \t ", To = " " }).Fact(new DateOnly(2016, 3, 24), 5, Issuers).To);
    }

    [Theory]
    [InlineData("Type", null)]
    [InlineData("Type", "")]
    [InlineData("Type", "gestattung")]
    [InlineData("From", null)]
    [InlineData("From", "2016")]
    [InlineData("From", "30.02.2016")]
    [InlineData("To", "2017")]
    [InlineData("To", "31.01.2016")]
    [InlineData("WorkNote", "sometimes")]
    [InlineData("Issuer", "aachen-fb50")]
    public void A_paper_names_the_field_that_cannot_be(string field, string? value)
    {
        var form = field switch
        {
            "Type" => Paper with { Type = value },
            "From" => Paper with { From = value },
            "To" => Paper with { To = value },
            "Issuer" => Paper with { Issuer = value },
            _ => Paper with { WorkNote = value },
        };

        Assert.Contains(form.Wrong(Labels, Issuers), w => w.Field == field);
    }

    [Theory]
    [InlineData("Street", " ")]
    [InlineData("Postcode", "5206A")]
    [InlineData("Postcode", "٥٢٠٦٢")]
    [InlineData("Municipality", "99999999")]
    [InlineData("Accommodation", "castle")]
    [InlineData("From", "2016")]
    [InlineData("From", "30.11.2015")]
    [InlineData("From", "01.01.2030")]
    [InlineData("Postcode", "520621")]
    public void A_move_names_the_field_that_cannot_be(string field, string value)
    {
        var form = field switch
        {
            "Street" => Home with { Street = value },
            "Postcode" => Home with { Postcode = value },
            "Municipality" => Home with { Municipality = value },
            "Accommodation" => Home with { Accommodation = value },
            _ => Home with { From = value },
        };

        Assert.Empty(Home.Wrong(Labels, new MoveForm.Known(new DateOnly(2015, 12, 1), null, null, []), new DateOnly(2016, 3, 24)));
        Assert.Equal([field], form.Wrong(Labels, new MoveForm.Known(new DateOnly(2015, 12, 1), null, null, []), new DateOnly(2016, 3, 24)).Select(w => w.Field));
    }

    [Fact]
    public void A_form_says_what_it_knows_and_what_was_emptied()
    {
        var facts = new IdentityForm { GivenName = "Rahel", BirthDate = "1990", BirthPrecision = "exact", MayWrite = "no" }.Facts(new DateOnly(2016, 3, 24));

        Assert.Equal(("Rahel", new DateOnly(1990, 1, 1), "year", false), (facts.GivenName, facts.BirthDate, facts.BirthPrecision, facts.MayWrite));
        Assert.Superset(new HashSet<string> { nameof(Person.Phone), nameof(Person.Email), nameof(Person.BirthPlace), nameof(Person.OwnScriptName) }, facts.Cleared.ToHashSet());
        Assert.DoesNotContain(nameof(Person.MayWrite), facts.Cleared);
        Assert.Equal("unknown", new IdentityForm { GivenName = "Rahel", BirthPrecision = "exact" }.Facts(new DateOnly(2016, 3, 24)).BirthPrecision);
    }

    [Fact]
    public void A_part_of_the_facts_is_proposed_alone()
    {
        var all = new PersonFacts { GivenName = "Rahel", FamilyName = "Tesfay", Phone = "1", BirthDate = new DateOnly(1990, 1, 1), BirthPrecision = "exact", Cleared = ["Email", "CallName"] };

        Assert.Equal(("Rahel", "Tesfay", null), (FactParts.Only(all, PersonParts.Name).GivenName, FactParts.Only(all, PersonParts.Name).FamilyName, FactParts.Only(all, PersonParts.Name).Phone));
        Assert.Equal(("1", null), (FactParts.Only(all, nameof(Person.Phone)).Phone, FactParts.Only(all, nameof(Person.Phone)).GivenName));
        Assert.Equal(["Email"], FactParts.Only(all, nameof(Person.Email)).Cleared);
        Assert.Empty(FactParts.Only(all, nameof(Person.Phone)).Cleared);
        Assert.Throws<ArgumentOutOfRangeException>(() => FactParts.Only(all, "Version"));
    }

    [Theory]
    [InlineData("Sex", "female", "weiblich")]
    [InlineData("MayWrite", "True", "ja")]
    [InlineData("MayWrite", "no", "nein")]
    [InlineData("BirthDate", "1991-05-14", "14.05.1991")]
    [InlineData("BirthDate", "14.05.1991", "14.05.1991")]
    [InlineData("ContactLanguage", "ar", "Arabisch")]
    [InlineData("Phone", "", "leer")]
    [InlineData("GivenName", "<b>", "<b>")]
    public async Task A_value_is_shown_in_words_wherever_it_comes_from(string field, string value, string words)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de");
        Assert.Equal(words, await app.As("jana.offermann", s => Task.FromResult(s.GetRequiredService<FieldWords>().Show(field, value))));
    }
}
