namespace IntegrationPoint.Domain.Law.Core;

/// <summary>The lists as last read, with the days from which and until which each entry stood.</summary>
internal static class BuiltInLists
{
    private const string Annex = "Anlage zu § 32 BeschV (BGBl. I 2016 S. 1953)";

    /// <summary>All 133 districts of the annex; where the federal states name several places they stand by themselves.</summary>
    private const string Districts =
        "Aachen-Düren|Bergisch Gladbach|Bielefeld|Bonn|Brühl|Coesfeld|Detmold|Düsseldorf|Hagen|Hamm|Herford|Iserlohn|Köln|Krefeld|Mettmann|Mönchengladbach|Ahlen-Münster|Paderborn|Rheine|Siegen|Meschede-Soest|Wesel|Solingen-Wuppertal|"
        + "Bad Oldesloe|Elmshorn|Flensburg|Heide|Kiel|Lübeck|Neumünster|Hamburg|Bremen-Bremerhaven|Braunschweig-Goslar|Celle|Emden-Leer|Göttingen|Hameln|Hannover|Helmstedt|Hildesheim|Lüneburg-Uelzen|Nordhorn|Oldenburg-Wilhelmshaven|Osnabrück|Stade|Vechta|Nienburg-Verden|"
        + "Bad Hersfeld-Fulda|Darmstadt|Frankfurt|Gießen|Hanau|Bad Homburg|Kassel|Korbach|Limburg-Wetzlar|Marburg|Offenbach|Wiesbaden|Bad Kreuznach|Kaiserslautern-Pirmasens|Koblenz-Mayen|Ludwigshafen|Mainz|Montabaur|Landau|Neuwied|Trier|"
        + "Aalen|Balingen|Freiburg|Göppingen|Heidelberg|Heilbronn|Karlsruhe-Rastatt|Konstanz-Ravensburg|Lörrach|Ludwigsburg|Mannheim|Nagold-Pforzheim|Offenburg|Reutlingen|Waiblingen|Schwäbisch Hall-Tauberbischofsheim|Stuttgart|Ulm|Rottweil-Villingen-Schwenningen|"
        + "Saarland|Berlin Süd|Berlin Nord|Berlin Mitte|Cottbus|Eberswalde|Frankfurt (Oder)|Neuruppin|Potsdam|Annaberg-Buchholz|Bautzen|Chemnitz|Dresden|Leipzig|Oschatz|Pirna|Plauen|Riesa|Freiberg|Zwickau|"
        + "Bernburg|Dessau-Roßlau-Wittenberg|Halberstadt|Halle|Magdeburg|Weißenfels|Sangerhausen|Stendal|Erfurt|Altenburg-Gera|Gotha|Jena|Nordhausen|Suhl|"
        + "Ansbach-Weißenburg|Regensburg|Schwandorf|Würzburg|Deggendorf|Donauwörth|Freising|Ingolstadt|Kempten-Memmingen|Landshut-Pfarrkirchen|Rosenheim|Weilheim";

    public static IEnumerable<ListEntry> Entries =>
    [
        .. Countries(LegalList.SafeCountries, "GH SN", LegalProvision.Always, null, Sureness.Text, "AsylG Anlage II"),
        .. Countries(LegalList.SafeCountries, "BA MK RS", new(2014, 11, 6), null, Sureness.Unconfirmed, "AsylG Anlage II"),
        .. Countries(LegalList.SafeCountries, "AL ME XK", new(2015, 10, 24), null, Sureness.Text, "AsylG Anlage II"),
        .. Countries(LegalList.SafeCountries, "GE MD", new(2023, 12, 23), null, Sureness.Text, "AsylG Anlage II"),
        .. Countries(LegalList.UnionList, "BD CO EG IN MA TN XK TR", new(2026, 7, 29), null, Sureness.Source, "Art. 62 Abs. 1 bis 1b VO (EU) 2024/1348"),
        .. Countries(LegalList.UnionListTransition, "EG BD IN CO MA TN TR", new(2026, 8, 3), null, Sureness.Text, "AufenthG § 104 Abs. 18 Nr. 2"),
        .. Countries(LegalList.GoodProspects, "ER IQ IR SY", new(2015, 10, 24), new(2016, 7, 31), Sureness.Source, "BAMF"),
        .. Countries(LegalList.GoodProspects, "ER IQ IR SO SY", new(2016, 8, 1), new(2019, 7, 31), Sureness.Source, "BAMF"),
        .. Countries(LegalList.GoodProspects, "ER SY", new(2019, 8, 1), new(2021, 2, 28), Sureness.Source, "BAMF"),
        .. Countries(LegalList.GoodProspects, "ER SO SY", new(2021, 3, 1), new(2022, 1, 16), Sureness.Source, "BAMF"),
        .. Countries(LegalList.GoodProspects, "AF ER SO SY", new(2022, 1, 17), null, Sureness.Unconfirmed, "BAMF"),
        .. Districts.Split('|').Select(d => new ListEntry(LegalList.Districts, d, new(2016, 8, 6), new(2019, 8, 5), Sureness.Text, Annex)),
        new(LegalList.CourseStop, "integrationCourse", new(2026, 2, 9), null, Sureness.Source, "BAMF Trägerrundschreiben 02/26"),
        new(LegalList.PendingReform, "Leistungsrechtsanpassungsgesetz", new(2025, 11, 19), null, Sureness.Source, "Kabinett 19.11.2025"),
    ];

    private static IEnumerable<ListEntry> Countries(LegalList list, string codes, DateOnly from, DateOnly? until, Sureness sure, string source) =>
        codes.Split(' ').Select(code => new ListEntry(list, code, from, until, sure, source));
}
