using IntegrationPoint.Web.Features.People.Record;

namespace IntegrationPoint.Web.Tests.People.Record;

public sealed class ThreeWayTests
{
    private static readonly IdentityForm Loaded = new() { GivenName = "Nour", FamilyName = "Haddad", Phone = "1" };

    [Fact]
    public void Untouched_fields_take_the_newer_value_without_a_conflict()
    {
        var joined = ThreeWay.Join(Loaded, Loaded with { CallName = "Nouri" }, Loaded with { Phone = "2", BirthPlace = "Homs" });

        Assert.Empty(joined.Conflicts);
        Assert.Equal(("Nouri", "2", "Homs"), (joined.Form.CallName, joined.Form.Phone, joined.Form.BirthPlace));
    }

    [Fact]
    public void A_field_both_changed_keeps_my_word_and_names_the_other()
    {
        var joined = ThreeWay.Join(Loaded, Loaded with { Phone = "3" }, Loaded with { Phone = "2" });

        Assert.Equal("3", joined.Form.Phone);
        Assert.Equal([new KeyValuePair<string, string?>("Phone", "2")], joined.Conflicts);
    }

    [Fact]
    public void Both_saying_the_same_is_no_conflict() =>
        Assert.Empty(ThreeWay.Join(Loaded, Loaded with { Phone = "2" }, Loaded with { Phone = "2" }).Conflicts);

    [Fact]
    public void Emptying_is_a_change_like_any_other()
    {
        var joined = ThreeWay.Join(Loaded, Loaded with { Phone = null }, Loaded with { Phone = "2" });

        Assert.Null(joined.Form.Phone);
        Assert.Equal("2", joined.Conflicts["Phone"]);
        Assert.Null(ThreeWay.Join(Loaded, Loaded, Loaded with { Phone = null }).Form.Phone);
    }

    [Fact]
    public void Every_field_of_the_form_takes_part()
    {
        var (mine, theirs) = (new IdentityForm(), new IdentityForm());
        foreach (var field in IdentityForm.Fields)
        {
            (mine, theirs) = (mine.With(field, "m"), theirs.With(field, "t"));
        }

        Assert.Equal(IdentityForm.Fields.Order(), ThreeWay.Join(new IdentityForm(), mine, theirs).Conflicts.Keys.Order());
        Assert.Equal(14, IdentityForm.Fields.Count);
    }

    [Fact]
    public void A_form_is_cleaned_of_blanks_and_invisible_characters()
    {
        var form = new IdentityForm { GivenName = "  No\u200Bur \t", FamilyName = " \u00A0 ", Phone = "0241\u0007 1" }.Cleaned();

        Assert.Equal(("Nour", null, "0241 1"), (form.GivenName, form.FamilyName, form.Phone));
    }
}
