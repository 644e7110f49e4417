using static IntegrationPoint.Domain.Imports.Persons.PersonFields;

namespace IntegrationPoint.Domain.Imports.Persons;

/// <summary>The titles that offices give their columns, folded by <see cref="ColumnTitles.Fold"/>.</summary>
internal static class ColumnWords
{
    public static readonly IReadOnlyDictionary<string, string> Fields = Table(
        (FamilyName, "familienname nachname zuname familiennamen nachnamen name namelautausweis familiennamedesleistungsberechtigten lastname surname familyname"),
        (GivenName, "vorname vornamen rufnamevorname vorname1 firstname givenname vornamelautausweis"),
        (FullName, "namevorname nachnamevorname familiennamevorname vornamename vornamenachname vollername person leistungsberechtigter leistungsberechtigteperson fullname"),
        (BirthName, "geburtsname geborene gebname maedchenname birthname"),
        (CallName, "rufname spitzname genannt callname"),
        (OwnScriptName, "nameoriginalschrift namearabisch originalname nameineigenerschrift nameoriginal"),
        (BirthDate, "geburtsdatum gebdatum gebdat geburtstag gebtag geb geborenam gebam geboren datumdergeburt dateofbirth birthdate dob"),
        (BirthPlace, "geburtsort gebort geburtsortland birthplace"),
        (Sex, "geschlecht geschl sex anrede mw mwd gender"),
        (Nationality, "staatsangehoerigkeit staatsang sta nationalitaet nation herkunftsland herkunft staatsangehoerigkeit1 1staatsangehoerigkeit staat stangeh nationality citizenship"),
        (SecondNationality, "zweitestaatsangehoerigkeit 2staatsangehoerigkeit staatsangehoerigkeit2 weiterestaatsangehoerigkeit"),
        (Language, "sprache sprachen muttersprache verstaendigungssprache dolmetschersprache herkunftssprache language"),
        (FileNumber, "aktenzeichen az aktenz aktennummer aktennr fallnummer fallnr geschaeftszeichen gz kassenzeichen personennummer persnr personennr fileno filenumber"),
        (AzrNumber, "azrnummer azrnr azr auslaenderzentralregister azrid azrno"),
        (BamfNumber, "bamfaktenzeichen bamfaz azbamf bamfnummer bamf bamfnr azdesbamf"),
        (CustomerNumber, "kundennummer kundennr kdnr bakundennummer kundennummerba"),
        (HouseholdNumber, "bgnummer bgnr bg bedarfsgemeinschaft haushalt haushaltsnummer haushaltsnr hhnr familiennummer nummerderbedarfsgemeinschaft bedarfsgemeinschaftsnummer household"),
        (Relation, "stellungimhaushalt verwandtschaft verwandtschaftsverhaeltnis beziehung rolleimhaushalt stellung familienstellung verhaeltniszumhaushaltsvorstand relation"),
        (PaperType, "aufenthaltstitel papier aufenthaltsstatus aufenthaltspapier ausweisart status titel statusdesaufenthalts aufenthalt dokument dokumentart ausweisdokument nachweis aufenthaltsrecht paper residencestatus"),
        (PaperNumber, "papiernummer ausweisnummer ausweisnr dokumentennummer dokumentnummer passnummer nummerdespapiers seriennummer papernumber"),
        (PaperFrom, "ausgestelltam papiervom ausstellungsdatum titelvom gueltigab gueltigvon erteiltam statusseit titelseit"),
        (PaperUntil, "gueltigbis papiergueltigbis titelbis titelgueltigbis befristetbis ablaufdatum ablauf papierbis gueltigkeit aufenthaltstitelgueltigbis aufenthaltbis statusbis validuntil"),
        (WorkNote, "nebenbestimmung nebenbestimmungen eintragzurarbeit vermerkzurarbeit arbeitserlaubnis arbeitsvermerk worknote"),
        (Regime, "rechtskreis leistungsart hilfeart leistungsgesetz leistung art regime"),
        (BenefitFrom, "leistungsbeginn leistungseit leistungab leistungvon leistungsbezugseit leistungsbezugab bezugseit bewilligungab bewilligtab hilfebeginn leistungenab leistungenseit beginnleistung leistungsbezug benefitfrom"),
        (BenefitUntil, "leistungsende leistungbis leistungsbezugbis bewilligungbis bewilligtbis einstellungzum hilfeende endeleistung eingestelltzum benefituntil"),
        (BenefitReason, "leistungsgrund grundderleistung grundfuerleistung grundfuerdieleistung grundfuerdenbeginn bewilligungsgrund grundderbewilligung grundleistungsbeginn grunddesbeginns leistunggrund benefitreason"),
        (BenefitEndReason, "einstellungsgrund grunddereinstellung beendigungsgrund grundderbeendigung grundleistungsende grunddesleistungsendes grunddesendes grundfuerdasende endegrund wegfallgrund grunddeswegfalls abgangsgrund benefitendreason"),
        (Arrival, "zuzugam zuzug zuzugsdatum einreise einreisedatum ankunft ankunftam zuweisungam zuweisung zuweisungsdatum zugewiesenam ankunftsdatum zugangam zugang inaachenseit inderkommuneseit arrival"),
        (Accommodation, "unterkunft unterkunftsart unterbringung unterbringungsart wohnform wohnungsart artderunterkunft accommodation"),
        (Street, "strasse str strassehausnr strassehausnummer strassenr strasseundhausnummer anschrift adresse wohnanschrift street address"),
        (HouseNumber, "hausnummer hausnr hnr nr housenumber"),
        (Postcode, "plz postleitzahl postcode zip"),
        (Town, "ort wohnort stadt gemeinde plzort kommune wohnsitz town city"),
        (Phone, "telefon tel telefonnummer telefonnr handy handynummer mobil mobilnummer mobiltelefon rufnummer telnr phone"),
        (Email, "email emailadresse mail mailadresse"));

    private static Dictionary<string, string> Table(params (string Field, string Words)[] rows) => rows
        .SelectMany(row => row.Words.Split(' ').Select(word => (row.Field, Word: word)))
        .DistinctBy(x => x.Word)
        .ToDictionary(x => x.Word, x => x.Field, StringComparer.Ordinal);
}
