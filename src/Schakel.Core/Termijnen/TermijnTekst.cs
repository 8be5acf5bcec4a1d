using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Core.Termijnen;

/// <summary>The words for a term wherever it appears: "dag 3 van 5", "uiterlijk ma 28 april", "nog 2 werkdagen".</summary>
/// <remarks>Three phrases that stand on their own; a page sets them side by side, it does not glue them together.</remarks>
public sealed class TermijnTekst(IStringLocalizer<Teksten> text)
{
    public string Voortgang(TermijnStand stand) => stand.Eenheid == TermijnEenheid.Uren
        ? text["uur {0} van {1}", stand.Dag, stand.Totaal]
        : text["dag {0} van {1}", stand.Dag, stand.Totaal];

    public string Uiterlijk(TermijnStand stand)
    {
        var culture = CultureInfo.CurrentUICulture;
        if (stand.Termijn.UiterlijkTijdstip is { } last)
        {
            return text["uiterlijk {0} om {1}", Day(stand, culture), Amsterdam.Time(last).ToString("HH:mm", culture)];
        }

        return text["uiterlijk {0}", Day(stand, culture)];
    }

    public string Rest(TermijnStand stand) => stand.Toon switch
    {
        TermijnToon.Vandaag when stand.Eenheid != TermijnEenheid.Uren => text["vandaag"],
        TermijnToon.TeLaat => Late(stand, Math.Abs(stand.Resterend)),
        _ => Left(stand, stand.Resterend),
    };

    // The year only when it is another than this one: it matters for retention, and is noise for a week.
    private static string Day(TermijnStand stand, CultureInfo culture) => stand.Termijn.Uiterlijk.ToString(
        stand.Termijn.Uiterlijk.Year == stand.Vandaag.Year ? "ddd d MMMM" : "ddd d MMMM yyyy", culture);

    private string Left(TermijnStand stand, int left) => (stand.Eenheid, left) switch
    {
        (TermijnEenheid.Uren, 0) => text["nog minder dan een uur"],
        (TermijnEenheid.Uren, _) => text["nog {0} uur", left],
        (TermijnEenheid.Werkdagen, 1) => text["nog 1 werkdag"],
        (TermijnEenheid.Werkdagen, _) => text["nog {0} werkdagen", left],
        (_, 1) => text["nog 1 dag"],
        _ => text["nog {0} dagen", left],
    };

    private string Late(TermijnStand stand, int late) => (stand.Eenheid, late) switch
    {
        (_, 0) => text["te laat"],
        (TermijnEenheid.Uren, _) => text["{0} uur te laat", late],
        (TermijnEenheid.Werkdagen, 1) => text["1 werkdag te laat"],
        (TermijnEenheid.Werkdagen, _) => text["{0} werkdagen te laat", late],
        (_, 1) => text["1 dag te laat"],
        _ => text["{0} dagen te laat", late],
    };
}
