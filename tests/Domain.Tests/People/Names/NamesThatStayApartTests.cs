using IntegrationPoint.Domain.People.Names;

namespace IntegrationPoint.Domain.Tests.People.Names;

public class NamesThatStayApartTests
{
    public static readonly TheoryData<string, string> Pairs = new()
    {
        { "Muhammad", "Mahmud" }, { "Mohamed", "Mahmoud" }, { "Mehmet", "Mahmut" }, { "محمد", "محمود" }, { "Muhammad", "محمود" }, { "محمد", "Mahmoud" },
        { "MXHMD", "MXHMWD" }, { "Mohammed", "MXHMWD" }, { "Muhammad", "Ahmad" }, { "Muhammad", "Hamid" }, { "Ahmad", "Hamad" }, { "Ahmed", "Hamed" },
        { "Hassan", "Hussein" }, { "Hasan", "Husain" }, { "Hassan", "Hossein" }, { "Hasen", "Hüseyin" }, { "حسن", "حسين" }, { "Hassan", "حسين" },
        { "حسن", "Hussein" }, { "XHSN", "XHSYN" }, { "Hasen", "XHSYN" }, { "Hassan", "Muhsin" },
        { "Jamal", "Jamil" }, { "Jamal", "Kamal" }, { "Cemal", "Kemal" }, { "Karim", "Karam" }, { "Karim", "Karima" }, { "Samir", "Samira" },
        { "Samir", "Sami" }, { "Salim", "Salam" }, { "Khalid", "Khalil" }, { "Rashid", "Rashad" }, { "Nabil", "Nabila" }, { "Amir", "Omar" },
        { "Said", "Saad" }, { "Saeed", "Saud" }, { "Talal", "Bilal" }, { "Nasir", "Yasir" }, { "Rami", "Sami" }, { "Fadi", "Hadi" }, { "Walid", "Wahid" },
        { "Ali", "Ala" }, { "Ali", "Layla" }, { "Musa", "Isa" }, { "Yunus", "Yusuf" }, { "Abdullah", "Abdulrahman" },
        { "Abdulkarim", "Abdulrahim" }, { "Nuruddin", "Saifuddin" }, { "Fatima", "Fadila" }, { "Zainab", "Zahra" }, { "Tesfay", "Tsegay" },
        { "Nada", "Nadia" }, { "Rima", "Rami" }, { "Huda", "Hadi" }, { "Khalid", "Khulud" }, { "Faraj", "Farah" },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Two_names_do_not_score_as_one(string one, string other) =>
        Assert.True(NameSimilarity.Score(one, other) < 0.7, $"{one} - {other} {NameSimilarity.Score(one, other):0.00}");

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Two_people_with_one_surname_stay_apart(string one, string other) =>
        Assert.True(NameSimilarity.Score($"{one} Haddad", $"{other} Haddad") < 0.7);

    [Theory]
    [InlineData("Jovanović", "Ivanović"), InlineData("Petrović", "Pavlović"), InlineData("Hoxha", "Shehu"), InlineData("Haddad", "Khatib"), InlineData("Halabi", "Hamwi")]
    public void Two_surnames_stay_apart(string one, string other) => Assert.True(NameSimilarity.Score(one, other) < 0.7);

    [Theory]
    [InlineData("Mahmud", "Muhammad"), InlineData("Muhammad", "Mahmud"), InlineData("محمد", "Mahmoud"), InlineData("محمود", "Mohamed")]
    [InlineData("Hussein", "Hassan"), InlineData("Hassan", "Hussein"), InlineData("حسين", "Hassan"), InlineData("حسن", "Hussein")]
    [InlineData("Jamil", "Jamal"), InlineData("Khalil", "Khalid"), InlineData("Saud", "Said"), InlineData("Yunus", "Yusuf"), InlineData("Abdulkarim", "Abdulrahman")]
    public void A_full_name_typed_does_not_list_the_other_name(string typed, string stored) => Assert.False(NamesThatMeetTests.Finds(typed, stored));

    [Fact]
    public void Muhammad_has_one_key_in_every_spelling_and_Mahmud_another()
    {
        Assert.All(["Muhammad", "Mohamed", "Mohammed", "Muhamad", "Mohamad", "Mehmed", "محمد"], name => Assert.Equal("mhmt", Assert.Single(NameKeys.For(name)).Key));
        Assert.All(["Mahmud", "Mahmoud", "Mahmut", "محمود"], name => Assert.Equal("mhmut", Assert.Single(NameKeys.For(name)).Key));
    }

    [Fact]
    public void Hassan_and_Hussein_have_two_keys()
    {
        Assert.All(["Hassan", "Hasan", "Hassen", "Xasan", "حسن"], name => Assert.Equal("hsn", NameKeys.For(name)[0].Key));
        Assert.All(["Hussein", "Husain", "Hossein", "Hussain", "Hüseyin", "Xuseen", "حسين"], name => Assert.Equal("hsin", NameKeys.For(name)[0].Key));
    }
}
