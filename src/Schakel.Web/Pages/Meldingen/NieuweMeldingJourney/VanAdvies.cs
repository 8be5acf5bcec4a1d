using Schakel.Core.Concepten;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;

namespace Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

/// <summary>What an advies knows already is not typed again when it becomes a melding; it can all be changed.</summary>
internal static class VanAdvies
{
    public static IEnumerable<Deel> Read(Advies advies, Naslagwerk naslag)
    {
        var wat = advies.Gegevens;
        var lijst = naslag.Lijst(CodeLijsten.Aard);
        var kinds = wat.Aard.SelectMany(waarde => lijst.Codes
            .Where(c => c.Waarde == waarde || (c.Groep == lijst.Find(waarde)?.Groep && c.Kenmerk(Kenmerk.Niveau) == "1"))
            .Select(c => ("Aard", (string?)c.Waarde))).Distinct();
        yield return new(NieuweMelding.Melder, Guid.NewGuid(), Velden.Of(
            ("Hoedanigheid", wat.Hoedanigheid), ("Naam", wat.AdviesvragerNaam),
            ("Organisatie", wat.AdviesvragerOrganisatie), ("Telefoon", wat.AdviesvragerTelefoon)));
        yield return new(NieuweMelding.Zorgen, Guid.NewGuid(), Velden.Of([.. kinds, ("Duur", wat.Duur), ("Gemeente", wat.Gemeente)]));
    }
}
