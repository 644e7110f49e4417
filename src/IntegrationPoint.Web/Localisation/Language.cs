using System.Globalization;

namespace IntegrationPoint.Web.Localisation;

/// <summary>A language of the product: complete for staff, or partial for what a client reads.</summary>
public sealed record Language(string Code, string OwnName, bool RightToLeft, bool Complete)
{
    public string Direction => RightToLeft ? "rtl" : "ltr";

    public CultureInfo Culture { get; } = CultureInfo.GetCultureInfo(Code);
}

public static class Languages
{
    public static readonly Language German = new("de", "Deutsch", RightToLeft: false, Complete: true);
    public static readonly Language English = new("en", "English", RightToLeft: false, Complete: true);
    public static readonly Language Arabic = new("ar", "العربية", RightToLeft: true, Complete: false);

    public static readonly IReadOnlyList<Language> All =
    [
        German, English, Arabic,
        new("fa", "دری / فارسی", RightToLeft: true, Complete: false),
        new("ti", "ትግርኛ", RightToLeft: false, Complete: false),
        new("kmr", "Kurmancî", RightToLeft: false, Complete: false),
        new("fr", "Français", RightToLeft: false, Complete: false),
        new("uk", "Українська", RightToLeft: false, Complete: false),
    ];

    private static readonly HashSet<string> RightToLeftScripts = ["ar", "fa", "prs", "ckb", "ur", "ps", "he"];

    /// <summary>The language of the running request. Matched by its exact name, so that a server set up as en-US still speaks German outside of requests.</summary>
    public static Language Current => Find(CultureInfo.CurrentUICulture.Name) ?? German;

    public static Language? Find(string? code) => All.FirstOrDefault(l => l.Code == code);

    /// <summary>The language of the texts for a code of the list <c>language</c>; null where the product does not speak it. Dari and Farsi share one wording.</summary>
    public static Language? ForSpoken(string? code) => Find(code is "prs" ? "fa" : code);

    /// <summary>The writing direction of any language tag, also of one the product does not speak.</summary>
    public static string DirectionOf(string? code) =>
        code is not null && RightToLeftScripts.Contains(code.Split('-')[0]) ? "rtl" : "ltr";
}
