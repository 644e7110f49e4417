using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Web.Demo.Chance;
using IntegrationPoint.Web.Demo.Profile;

namespace IntegrationPoint.Web.Demo.History;

/// <summary>Appointments of the coming three weeks; the key date itself has a full morning and a thin afternoon.</summary>
public static class Ahead
{
    private const int Daily = 4;
    private static readonly string[] Topics = ["Folgegespräch", "Aktionsplan", "Kompetenzgespräch", "Kurs und Anmeldung", "Praktikum und Betriebe", "Papiere und Post"];
    private static readonly DateOnly[] Days = [.. Enumerable.Range(0, 22).Select(TradeDay.DemoDay.AddDays).Where(Workdays.Open)];

    /// <summary>The next appointment of somebody, if the lead has an hour and it is this person's turn.</summary>
    public static Meeting? For(Portrait portrait, Rota rota, Rng rng)
    {
        if (portrait.Person.LeadId is not { } lead || !rng.Permille(portrait.Interviewed ? 380 : 520))
        {
            return null;
        }

        for (var tries = 0; tries < 3; tries++)
        {
            var day = Days[rng.Weighted([.. Days.Select((_, i) => i == 0 ? 22 : i < 6 ? 10 : 6)])];
            if (rota.Load(lead, day) < Daily + (day == TradeDay.DemoDay ? 1 : 0) && rota.Take(lead, day, rng) is { } at)
            {
                return new Meeting("appointment", portrait.Interviewed ? rng.Pick(Topics) : ContactTopics.FirstInterview, day, null)
                {
                    At = at,
                    Interpreter = portrait.Speaks("B1") ? "not-needed" : rng.Weighted([55, 16, 18, 6, 5]) switch { 0 => "booked", 1 => "video", 2 => "open", 3 => "companion", _ => "staff" },
                };
            }
        }

        return null;
    }
}
