using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;

namespace Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

internal static class MelderLezer
{
    /// <summary>Whether somebody reports in a profession follows from who they are; it is not asked twice.</summary>
    public static MelderGegevens Read(Lezing melder, Naslagwerk naslag)
    {
        var hoedanigheid = melder.One("Hoedanigheid") ?? "";
        var shield = melder.IsYes("Afschermen");
        return new()
        {
            Beroepsmatig = naslag.Lijst(CodeLijsten.Hoedanigheid).Find(hoedanigheid)?.Heeft(Kenmerk.Beroepsmatig) == true,
            Hoedanigheid = hoedanigheid,
            Functie = melder.One("Functie"),
            Organisatie = melder.One("Organisatie"),
            Naam = melder.One("Naam"),
            Telefoon = melder.One("Telefoon"),
            Email = melder.One("Email"),
            Afschermen = shield,
            Afschermgrond = shield ? melder.One("Afschermgrond") : null,
        };
    }
}
