using Schakel.Radar;

namespace Schakel.Core.Personen;

/// <summary>The reasons of the radar in words; the one place where they are written.</summary>
public static class RedenTekst
{
    /// <summary>The Dutch text, which is also the key of its translation.</summary>
    public static string Of(Reden reden) => reden switch
    {
        Reden.ZelfdeBsn => "hetzelfde BSN",
        Reden.BsnVerschilt => "ander BSN",
        Reden.ZelfdeGeboortedatum => "zelfde geboortedatum",
        Reden.GeboortedatumGelijkVoorZoverBekend => "geboortedatum gelijk voor zover bekend",
        Reden.DagEnMaandVerwisseld => "dag en maand van de geboortedatum verwisseld",
        Reden.AndereGeboortedatum => "andere geboortedatum",
        Reden.ZelfdeAchternaam => "zelfde achternaam",
        Reden.AchternaamAlsPartnernaam => "achternaam is de partnernaam van de ander",
        Reden.ZelfdePartnernaam => "zelfde partnernaam",
        Reden.DeelVanAchternaam => "deel van de achternaam is gelijk",
        Reden.AndereAchternaam => "andere achternaam",
        Reden.ZelfdeVoornaam => "zelfde voornaam",
        Reden.EenVoornaamGelijk => "één van de voornamen is gelijk",
        Reden.ZelfdeVoorletter => "zelfde voorletter",
        Reden.AndereVoornaam => "andere voornaam",
        Reden.AndereVoorletter => "andere voorletter",
        Reden.ZelfdeGeslacht => "zelfde geslacht",
        Reden.AnderGeslacht => "ander geslacht",
        Reden.ZelfdeAdres => "zelfde adres",
        Reden.AnderAdres => "ander adres",
        _ => throw new ArgumentOutOfRangeException(nameof(reden), reden, "A reason without words."),
    };

    /// <summary>From what is stored with a proposal; a code that this version does not know is left out.</summary>
    public static IReadOnlyList<Reden> Read(IEnumerable<string> codes) =>
        [.. codes.Where(code => Enum.IsDefined(typeof(Reden), code)).Select(Enum.Parse<Reden>)];
}
