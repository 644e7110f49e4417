using System.Globalization;
using System.Text;
using MiniExcelLibs;

namespace IntegrationPoint.Bench.Import;

/// <summary>A list as a social office exports it: invented people in households, one in a hundred rows wrong, one in a hundred repeated.</summary>
internal sealed class GeneratedList(int rows, int seed, int first = 0)
{
    private static readonly string[] Titles =
    [
        "Aktenzeichen", "Name", "Vorname", "Geb.-Datum", "Geschlecht", "Staatsangehörigkeit", "AZR-Nummer", "BG-Nummer", "Papier", "gültig bis",
        "Leistung seit", "Zuzug am", "Straße", "PLZ", "Ort", "Unterkunft", "Telefon", "Sprache",
    ];

    private static readonly string[] Beginnings = ["Al-", "Abu ", "Haj ", "", "", "", "", "", ""];
    private static readonly string[] First = ["Ha", "Ka", "Mo", "Sa", "Za", "Ta", "Ra", "Du", "Fa", "Gha", "Ju", "Na", "Sha", "Ye", "Wa", "Be", "Te", "Ge", "Mi", "Lu"];
    private static readonly string[] Middle = ["ma", "ri", "ssa", "bu", "lle", "nde", "kha", "sso", "wi", "gha", "ba", "ddi", "ro", "mi", "ta", "zu"];
    private static readonly string[] Last = ["d", "n", "ri", "ni", "m", "wi", "zai", "le", "sh", "yan", "ti", "b", "r", "li", "f"];
    private static readonly string[] Given = ["Lina", "Sami", "Huda", "Omar", "Rima", "Yusuf", "Selam", "Amina", "Tarek", "Nadia", "Karim", "Salma", "Jad", "Zahra", "Najib", "Basel", "Wafaa", "Dawit", "Hana", "Milad"];
    private static readonly (string Country, string Language)[] Origins = [("syrisch", "Arabisch"), ("afghanisch", "Dari"), ("irakisch", "Arabisch"), ("eritreisch", "Tigrinya"), ("iranisch", "Persisch")];

    public string Write(string path)
    {
        if (path.EndsWith(".xlsx", StringComparison.Ordinal))
        {
            MiniExcel.SaveAs(path, Lines().Select(line => Titles.Zip(line).ToDictionary(c => c.First, c => (object)c.Second)));
            return path;
        }

        File.WriteAllLines(path, Lines().Prepend(Titles).Select(line => string.Join(';', line)), new UTF8Encoding(false));
        return path;
    }

    private IEnumerable<string[]> Lines()
    {
        var chance = new Random(seed);
        string Of(string[] words) => words[chance.Next(words.Length)];
        string[] before = [];
        var (family, household) = ("", 0);
        for (var row = 0; row < rows; row++)
        {
            if (row % 100 == 99)
            {
                yield return before;
                continue;
            }

            if (chance.Next(3) == 0 || row == 0)
            {
                (family, household) = (Of(Beginnings) + Of(First) + Of(Middle) + Of(Middle) + Of(Last), household + 1);
            }

            var origin = Origins[chance.Next(Origins.Length)];
            var arrival = new DateOnly(2015, 1, 1).AddDays(chance.Next(430));
            before =
            [
                $"50.4-{first + row:00000}", family, $"{Of(Given)} {Of(First)}{Of(Middle)}{Of(Last)}",
                row % 100 == 50 ? "31.02.1990" : Day(new DateOnly(1955, 1, 1).AddDays(chance.Next(21_000))),
                row % 3 == 0 ? "w" : "m", origin.Country, $"88{first + row:0000000000}", $"BG {first + household}", "Aufenthaltsgestattung", "30.09.2016",
                Day(arrival), Day(arrival), $"Weberweg {chance.Next(1, 200)}", "52062", "Aachen", "GU", $"0241 9{first + row:000000}", origin.Language,
            ];
            yield return before;
        }
    }

    private static string Day(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
}
