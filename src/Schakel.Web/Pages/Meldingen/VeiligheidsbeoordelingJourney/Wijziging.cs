using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Concepten;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;

namespace Schakel.Web.Pages.Meldingen.VeiligheidsbeoordelingJourney;

/// <summary>Something that changed while somebody was assessing: in words, and by whom and when if known.</summary>
public sealed record Wijziging(string Tekst, string? Door, DateTime? Op)
{
    /// <summary>The part of the draft that holds the melding as it was last seen.</summary>
    public const string GezienDeel = "gezien";

    private static readonly SoortGebeurtenis[] _telling =
    [
        SoortGebeurtenis.MeldingGewijzigd, SoortGebeurtenis.PersoonGekoppeld, SoortGebeurtenis.KoppelingOngedaan,
        SoortGebeurtenis.VervolgmeldingOntvangen, SoortGebeurtenis.MeldingVerplaatst,
    ];

    /// <summary>The kinds of event that matter to whoever is assessing.</summary>
    public static IReadOnlyList<SoortGebeurtenis> Soorten => _telling;

    /// <summary>The melding as it is now, to be kept in the draft.</summary>
    public static Velden Gezien(Melding melding, DateTime op) => Velden.Of(
    [
        ("Op", op.ToString("O", CultureInfo.InvariantCulture)), ("Spoed", melding.Spoed ? "true" : "false"),
        ("Duur", melding.Duur ?? ""), ("Gemeente", melding.Gemeente ?? ""), .. melding.Aard.Select(aard => ("Aard", (string?)aard)),
    ]);

    public static DateTime Since(Velden gezien, DateTime begonnen) =>
        DateTime.TryParse(gezien.One("Op"), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var op) ? op : begonnen;

    /// <summary>What differs from what was seen, and the events since.</summary>
    public static IEnumerable<Wijziging> Of(
        Velden gezien, Melding melding, IEnumerable<Gebeurtenis> since, Naslagwerk naslag, IStringLocalizer<Teksten> text)
    {
        string Name(string lijst, string? code) => string.IsNullOrEmpty(code) ? text["onbekend"] : naslag.Lijst(lijst).NaamVan(code);
        string Place(string? code) => naslag.Gemeenten.Find(code)?.Naam ?? text["onbekend"];
        if (gezien.IsYes("Spoed") != melding.Spoed)
        {
            yield return new(melding.Spoed ? text["De melding heeft nu spoed."] : text["De melding heeft geen spoed meer."], null, null);
        }

        if (!gezien.Many("Aard").SequenceEqual(melding.Aard))
        {
            var (was, now) = (Names(gezien.Many("Aard")), Names(melding.Aard));
            yield return new(text["Aard van het geweld: was {0}, is nu {1}.", was, now], null, null);
        }

        if ((gezien.One("Duur") ?? "") != (melding.Duur ?? ""))
        {
            var (was, now) = (Name(CodeLijsten.Duur, gezien.One("Duur")), Name(CodeLijsten.Duur, melding.Duur));
            yield return new(text["Duur van het geweld: was {0}, is nu {1}.", was, now], null, null);
        }

        if ((gezien.One("Gemeente") ?? "") != (melding.Gemeente ?? ""))
        {
            yield return new(text["Gemeente: was {0}, is nu {1}.", Place(gezien.One("Gemeente")), Place(melding.Gemeente)], null, null);
        }

        foreach (var gebeurtenis in since)
        {
            yield return new(Words(gebeurtenis.Soort, text), gebeurtenis.Door, gebeurtenis.Op);
        }

        string Names(IEnumerable<string> codes) => string.Join(", ", codes.Select(code => Name(CodeLijsten.Aard, code)));
    }

    private static string Words(SoortGebeurtenis soort, IStringLocalizer<Teksten> text) => soort switch
    {
        SoortGebeurtenis.PersoonGekoppeld => text["Een betrokkene is gekoppeld aan iemand die al bekend was."],
        SoortGebeurtenis.KoppelingOngedaan => text["Een koppeling aan een bekend persoon is ongedaan gemaakt."],
        SoortGebeurtenis.VervolgmeldingOntvangen => text["Er kwam een vervolgmelding bij deze casus."],
        SoortGebeurtenis.MeldingVerplaatst => text["Een melding hoort niet meer bij deze casus."],
        _ => text["De melding is aangevuld of verbeterd."],
    };
}
