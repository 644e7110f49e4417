using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Domain.Reference;

namespace IntegrationPoint.Domain.Tests.Imports;

/// <summary>A few entries of the code lists, shaped like the real ones.</summary>
internal static class Lists
{
    public static CodeWords Words { get; } = new(
        new CodeBook(
        [
            Entry("country", "SY", "Syrien", "Syria", "iso3=SYR;adjective=syrisch;also=Arabische Republik Syrien"),
            Entry("country", "ER", "Eritrea", "Eritrea", "iso3=ERI;adjective=eritreisch"),
            Entry("country", "LB", "Libanon", "Lebanon", "iso3=LBN;adjective=libanesisch"),
            Entry("sex", "male", "männlich", "male"),
            Entry("sex", "female", "weiblich", "female"),
            Entry("sex", "diverse", "divers", "diverse", from: new DateOnly(2018, 12, 22)),
            Entry("paper", "BUEMA", "Bescheinigung über die Meldung als Asylsuchender (BÜMA)", "Certificate", until: new DateOnly(2016, 12, 31)),
            Entry("paper", "GESTATTUNG", "Aufenthaltsgestattung", "Permission to stay"),
            Entry("work-note", "forbidden", "Erwerbstätigkeit nicht gestattet", "Work not permitted", "also=nicht gestattet"),
            Entry("work-note", "with-permission", "Beschäftigung nur mit Erlaubnis der Ausländerbehörde", "Only with permission"),
            Entry("regime", "ASYLBLG", "Asylbewerberleistungsgesetz", "Asylum seekers' benefits"),
            Entry("language", "ar", "Arabisch", "Arabic"),
            Entry("language", "en", "Englisch", "English"),
            Entry("relation", "child", "Kind", "Child"),
            Entry("accommodation", "hostel", "Übergangsheim", "Hostel"),
            Entry("municipality", "05334002", "Aachen", "Aachen"),
            Entry("municipality", "05334032", "Stolberg (Rhld.)", "Stolberg (Rhld.)"),
        ]),
        [("sex", "w", "female"), ("sex", "m", "male"), ("paper", "BüMA", "BUEMA")]);

    private static CodeEntry Entry(string list, string code, string german, string english, string? attributes = null, DateOnly? from = null, DateOnly? until = null)
    {
        var entry = new CodeEntry
        {
            List = list,
            Code = code,
            German = german,
            English = english,
            Attributes = attributes,
            ValidFrom = from ?? new DateOnly(2000, 1, 1),
            Origin = "test",
        };
        if (until is { } last)
        {
            entry.End(last);
        }

        return entry;
    }
}
