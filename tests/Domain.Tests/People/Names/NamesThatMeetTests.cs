using IntegrationPoint.Domain.People.Names;

namespace IntegrationPoint.Domain.Tests.People.Names;

public class NamesThatMeetTests
{
    /// <summary>A name and the spellings offices have for it; every spelling must find the first and share a key with it.</summary>
    public static readonly TheoryData<string, string> Spellings = new()
    {
        { "Muhammad", "Mohamed Mohammed Muhamad Mohamad Mehmed Mehmet Muhammed Mouhamed Mohammad Mahammad Maxamed Mohd Mhd محمد" },
        { "Mahmud", "Mahmoud Mahmood Mahmut Mehmud محمود" },
        { "Hassan", "Hasan Xasan Hassane حسن" },
        { "Hussein", "Husain Hossein Hussain Hosein Husayn Hüseyin Houcine Hocine Hussin Hüseyn Xuseen حسين" },
        { "Ahmad", "Ahmed Achmed Ahmet Axmed Achmad أحمد احمد" },
        { "Yusuf", "Youssef Yousif Jusuf Yosef Yusif Jussuf Yousef يوسف" },
        { "Yunus", "Younes Junus Yunis Younis يونس" },
        { "Karim", "Kareem Kerim Qarim Karym كريم" },
        { "Khaled", "Khalid Chalid Halit Xalid Chaled خالد" },
        { "Aisha", "Ayşe Ayesha Aicha Aischa Aysha عائشة" },
        { "Fatima", "Fatma Fatime Fatemeh Fatimah Fatoma Faduma فاطمة فاطمه" },
        { "Khadija", "Hatice Khadidja Chadidscha Khadijah Hadije Khadijeh خديجة" },
        { "Abdulrahman", "Abdurrahman Abdirahman Abderrahmane Abdelrahman Abdalrahman Cabdiraxmaan عبدالرحمن" },
        { "Abdullah", "Abdallah Abdulla Abdoulaye Abdillahi عبدالله" },
        { "Abdulkarim", "Abdelkarim Abdikarim Abdelkrim عبدالكريم" },
        { "Noureddine", "Nuruddin Nurettin Nooruddin Nouraldin Nureddin نورالدين" },
        { "Nasrullah", "Nasrollah Nasrallah Nasroullah نصرالله" },
        { "Omar", "Umar Ömer Omer عمر" },
        { "Osman", "Uthman Othman Ousmane Usman Othmane عثمان" },
        { "Said", "Saeed Saïd Sa'id Sayeed سعيد" },
        { "Jamal", "Djamal Cemal Dschamal Gamal Djamel جمال" },
        { "Zainab", "Zaynab Zeynep Zeineb Zenab زينب" },
        { "Marwan", "Marouane Merwan Marvan مروان" },
        { "Mustafa", "Moustapha Mostafa Mustapha Mustafah مصطفى" },
        { "Ali", "Aly Ally Cali علي علی" },
        { "Ibrahim", "Ebrahim İbrahim Ibrahima Brahim ابراهيم إبراهيم" },
        { "Daoud", "Dawud Davut Daud Dawood داود داوود" },
        { "Maryam", "Mariam Meryem Miriam Mariem مريم" },
        { "Ismail", "İsmail Ismael Ismaeel إسماعيل" },
        { "Anwar", "Enver Anouar أنور" },
        { "Tawfiq", "Taoufik Tevfik Toufic Tewfik توفيق" },
        { "Rida", "Reza Riza Ridha Redha رضا" },
        { "Ramadan", "Ramazan Ramadhan Ramdane رمضان" },
        { "Qasim", "Kassem Gasim Kasım Qasem قاسم" },
        { "Walid", "Oualid Waleed Velid وليد" },
        { "Rashid", "Rachid Raschid Raşit Rasheed رشيد" },
        { "Jaafar", "Jafar Cafer Djafar Dschafar جعفر" },
        { "Nur", "Nour Noor نور" },
        { "Yahya", "Yehia Jahja Yehya يحيى" },
        { "Musa", "Moussa Mousa Musse موسى" },
        { "Sulaiman", "Suleiman Süleyman Soleiman Sulayman سليمان" },
        { "Shahin", "Şahin Schahin Chahine Sahin شاهين" },
        { "Tesfay", "Tesfaye Tesfai ተስፋይ" },
        { "Yohannes", "Johannes Yohanes Johanes ዮሃንስ" },
        { "Habtom", "Habtoum ሃብቶም" },
        { "Berhane", "Birhane ብርሃነ" },
        { "Jovanović", "Jovanovic Jovanovich Jowanowitsch Јовановић" },
        { "Đorđević", "Djordjevic Ђорђевић" },
        { "Hoxha", "Hodža Hodscha" },
        { "Shevchenko", "Schewtschenko Chevtchenko Szewczenko Шевченко" },
        { "Yevhen", "Yevgen Evgen Jewhen Євген Евген" },
        { "Serhii", "Sergei Sergij Serhiy Сергій Сергей" },
        { "Hovhannes", "Howhannes Հովհաննես" },
        { "Giorgi", "გიორგი" },
        { "Müller", "Mueller Muller" },
        { "Jäger", "Jaeger Jager" },
        { "Öztürk", "Oeztuerk Ozturk" },
        { "Weiß", "Weiss" },
        { "Rahman", "রহমান Rehman" },
        { "Muhammad Al-Razi", "MXHMD_ALRAZY Mohamed_El_Razi محمد_الرازي" },
        { "Zakariya", "ZKRYA Zakaria Zekeriya زكريا" },
        { "Tawfiq Haddad", "TWFYQ_ALXHDAD Toufic_Haddad توفيق_حداد" },
        { "Othman", "EXTHMAN Usman عثمان" },
        { "Abd al-Karim", "EBDALKRYM Abdul_Karim Abdülkerim عبد_الكريم" },
        { "Habibullah", "Habib_Allah Habibollah حبيب‌الله" },
        { "Gebremedhin", "Gebre_Medhin Ghebremedhin" },
        { "Mohammadreza", "Mohammad_Reza محمدرضا" },
        { "Tamar", "თამარ Thamar" },
        { "Armen", "Արմեն Armén" },
        { "Nikos", "Νίκος" },
        { "Beqiri", "Becirî Bećiri" },
        { "Jelena", "Yelena Elena Јелена" },
    };

    [Theory]
    [MemberData(nameof(Spellings))]
    public void A_spelling_shares_an_index_key_with_the_name(string name, string spellings) =>
        Assert.All(All(spellings), spelling =>
            Assert.True(NameKeys.IndexKeys([name]).Intersect(NameKeys.IndexKeys([spelling])).Any(), $"{name} {Keys(name)} - {spelling} {Keys(spelling)}"));

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Typing_a_spelling_finds_the_name(string name, string spellings) =>
        Assert.All(All(spellings), spelling => Assert.True(Finds(spelling, name), $"{spelling} does not find {name} {Keys(name)}"));

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Typing_the_name_finds_every_spelling(string name, string spellings) =>
        Assert.All(All(spellings), spelling => Assert.True(Finds(name, spelling), $"{name} does not find {spelling} {Keys(spelling)}"));

    [Theory]
    [MemberData(nameof(Spellings))]
    public void A_spelling_scores_as_the_same_name(string name, string spellings) =>
        Assert.All(All(spellings), spelling => Assert.True(NameSimilarity.Score(name, spelling) >= 0.7, $"{name} - {spelling} {NameSimilarity.Score(name, spelling):0.00}"));

    internal static bool Finds(string typed, string stored)
    {
        var keys = NameKeys.IndexKeys([stored]);
        return NameKeys.PrefixReadings(typed).All(readings => readings.Any(prefix => keys.Any(key => key.StartsWith(prefix, StringComparison.Ordinal))));
    }

    private static IEnumerable<string> All(string spellings) => spellings.Split(' ').Select(spelling => spelling.Replace('_', ' '));

    private static string Keys(string name) => string.Join('/', NameKeys.IndexKeys([name]));
}
