namespace IntegrationPoint.Bench.Duplicates.Spelling;

/// <summary>
/// The spelling systems by which names of refugees reach a German register, written down from how those offices write Arabic,
/// Persian, Tigrinya, Somali, Albanian and Slavic sounds. They know nothing of the keys they test.
/// Joins: {0} is the word after an article or after ʿabd, {a} the article as assimilated.
/// </summary>
internal static class Systems
{
    public static readonly SoundRules GermanPolice = new("""
        ʾ -
        ʿ -
        ṯ th6 t3 s1
        ǧ dsch4 j4 dj2
        č tsch8 ch2
        ć tsch3 c4 q3
        đ dj6 gj2 j2
        ñ nj
        ʦ z5 ts5
        ḥ h
        ḥC h7 ch3
        ḫ ch6 kh4
        ḏ d6 dh2 z2
        z z8 s2
        ž sch6 j2 z2
        s s
        VsV ss5 s5
        š sch7 sh3
        ṣ s
        VṣV ss5 s5
        ḍ d8 dh2
        ṭ t
        ẓ z5 s2 dh3
        ġ gh7 g3
        q k5 q4 g1
        h h
        Vh# -5 h5
        w w
        v w8 v2
        y j5 y5
        CyV j4 i6
        ay ai6 ei3 ay1
        āy ai6 ay4
        ey ei6 ai2 ey2
        aw au
        ow ow5 au5
        ā a9 aa1
        a a
        aC a9 e1
        aL a7 e3
        a# a8 e1 ah1
        i i7 e3
        i# i
        ī i7 ie1 ee2
        ī# i9 y1
        u u6 o4
        ū u7 ou1 oo2
        ē e
        ō o
        ə e7 -3
        ü y5 ü5
        ɨ y5 i5
        article Al-{0}4 Al_{0}4 Al{0}1 {a}-{0}1 {0}1
        servant Abdul_{0}3 Abdul{0}3 Abd_al-{0}2 Abdel_{0}1 Abd_El_{0}1
        god Abdullah6 Abdallah3 Abdulla1
        faith {0}uddin3 {0}_al-Din2 {0}eddin3 {0}aldin1 {0}_Eddin1
        """);

    public static readonly SoundRules French = new("""
        ʾ -
        ʿ -
        ṯ th7 t3
        ǧ dj6 j4
        č tch7 ch3
        ć tch4 q3 c3
        đ dj8 gj2
        ñ gn6 ni4
        ʦ ts
        ḥ h
        ḫ kh
        ḏ dh7 d3
        ž j
        s s
        VsV ss9 s1
        š ch
        ṣ s
        VṣV ss9 s1
        ḍ d6 dh4
        ṭ t
        ẓ dh7 z3
        ġ gh
        q k7 q3
        w ou3 w7
        #wV ou5 w5
        CwV ou6 w4
        y y
        CyV i6 y4
        VyV y8 i2
        ay ei3 ai5 ay2
        āy ai
        ey ei6 ai4
        aw aou4 ao3 aw3
        ow aou5 ow5
        ā a
        a a
        aC a8 e2
        a# a
        i i9 e1
        i# i9 y1
        ī i
        ī# i8 y2
        u ou7 o3
        ū ou
        ē e6 é4
        ō o
        ə e
        ü u
        ɨ y5 i5
        mute e
        article El_{0}6 Al_{0}2 El{0}1 {0}1
        servant Abdel{0}4 Abdel_{0}3 Abd_El_{0}2 Abdoul_{0}1
        god Abdallah6 Abdellah3 Abdoullah1
        faith {0}eddine6 {0}_Eddine3 {0}_El_Din1
        """);

    public static readonly SoundRules English = new("""
        ʾ -
        ʿ -8 '2
        ṯ th9 t1
        ǧ j
        č ch
        ć ch3 c4 q3
        đ dj6 gj2 j2
        ñ nj5 ny5
        ʦ ts
        ḥ h
        ḫ kh
        ḏ dh7 z2 d1
        ž zh7 j3
        š sh
        ṣ s
        ḍ d6 dh4
        ṭ t
        ẓ z5 dh5
        ġ gh
        q q7 k3
        w w
        y y
        CyV i5 y5
        ay ai5 ay5
        āy ay5 ai5
        ey ey4 ei4 ay2
        aw aw5 au5
        ow ow
        ā a9 aa1
        a a
        aL a7 e3
        a# a8 ah2
        i i8 e2
        i# i9 y1
        ī i6 ee4
        ī# i8 y2
        u u7 o3
        ū u3 oo3 ou4
        ē e
        ō o
        ə e5 -5
        ü y
        ɨ y
        article Al-{0}4 Al_{0}4 Al{0}2
        servant Abdul_{0}3 Abdul{0}4 Abd_al-{0}2 Abdel{0}1
        god Abdullah6 Abdulla2 Abdallah2
        faith {0}_al-Din3 {0}uddin3 {0}_Aldeen2 {0}aldin1 {0}_Eldin1
        """);

    public static readonly SoundRules TurkishStyle = new("""
        ʾ -
        ʿ -
        ṯ s9 t1
        ǧ c
        ǧ# ç5 c5
        č ç7 c3
        ć ç5 k3 c2
        đ c5 g5
        ñ ny
        ʦ ts5 s5
        ḥ h
        ḫ h
        ḏ z
        ž j
        š ş6 s4
        ṣ s
        ḍ z7 d3
        ṭ t
        ẓ z
        ġ g8 ğ2
        q k
        b b
        b# p7 b3
        d d
        d# t7 d3
        w v
        v v
        y y
        CyV iy5 y5
        ay ay5 ey5
        āy ay
        ey ey
        aw av5 ev5
        ow ov5 ev5
        ā a
        a a7 e3
        aC a6 e4
        a# a5 e5
        i i
        ī i
        u u7 ü3
        ū u8 ü2
        ē e
        ō o
        ə e
        ü ü
        ɨ i
        article El_{0}5 {0}3 Al_{0}2
        servant Abdul{0}5 Abdül{0}3 Abdul_{0}2
        god Abdullah
        faith {0}ettin5 {0}eddin3 {0}uddin2
        """);
}
