using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Cli.Seed;

/// <summary>Which besluit is taken, and how safe it is found to be, so that the two agree.</summary>
internal sealed class Keuze(Boek boek, Toeval toeval)
{
    // veilig-thuis.md §14, 2023, of what was decided: Gelderland-Zuid kept 33 % and handed over 61 %, Gelderland-Midden 26 % and 71 %;
    // no steps in 3 %, custom work in 0 to 2 %. How often a case goes to the people themselves no source says: 2 is an assumption.
    private static readonly (string Regionaal, double)[] _besluiten =
    [
        ("zelf-onderzoek", 11), ("voorwaarden-en-vervolg", 18), ("verzoek-onderzoek-rvdk", 1), ("overdracht-lokaal-team", 50), ("overdracht-lopende-hulpverlening", 9),
        ("overdracht-gecertificeerde-instelling", 4), (Afspreken.Besluit, 2), ("einde-bemoeienis", 3.5), ("regionaal-maatwerk", 1.5),
    ];

    public string Besluit(Opname opname, Dossier dossier)
    {
        // What runs already goes on: another service or another receiver beside it would pull the case apart.
        if (dossier.Has(SoortTaak.Vervolgstappen))
        {
            return GoesOn(opname) ? "voorwaarden-en-vervolg" : "einde-bemoeienis";
        }

        if (dossier.Has(SoortTaak.OverdrachtAanbieden) || dossier.Aanbod is { IsOpen: true })
        {
            return GoesOn(opname) ? "overdracht-lokaal-team" : "einde-bemoeienis";
        }

        var hasKinderen = opname.Tafereel.Kinderen.Count > 0;
        return toeval.Kies([.. _besluiten.Where(b => IsPossible(b.Regionaal, hasKinderen, opname.Melding.Spoed))]);
    }

    // What is urgent does not end with nothing, and little else does while something runs.
    private bool GoesOn(Opname opname) => toeval.Kans(.95) || opname.Melding.Spoed;

    public Inschatting Inschatting(Opname opname, Dossier dossier, string regionaal)
    {
        var acuut = opname.Melding.Spoed || (regionaal is not ("einde-bemoeienis" or Afspreken.Besluit) && toeval.Kans(.14));
        var structureel = regionaal switch
        {
            "einde-bemoeienis" or Afspreken.Besluit => false,
            "voorwaarden-en-vervolg" or "verzoek-onderzoek-rvdk" => true,
            "zelf-onderzoek" => toeval.Kans(.6),
            _ => toeval.Kans(.48),
        };
        var watched = dossier.Zicht.Organisatie != boek.Eigen;
        var hulp = watched || regionaal is "overdracht-lopende-hulpverlening" or "overdracht-gecertificeerde-instelling" || toeval.Kans(.2);
        var toezicht = regionaal switch
        {
            _ when watched => "lokaal-team",
            "overdracht-lopende-hulpverlening" => "hulpverlener",
            "overdracht-gecertificeerde-instelling" => "gecertificeerde-instelling",
            _ when opname.Tafereel.Gezin.HasKind(4, 17, opname.Tafereel.Op) && toeval.Kans(.3) => "school",
            _ => toeval.Kans(.2) ? "netwerk" : null,
        };
        var werkenMee = regionaal is "overdracht-lokaal-team" or "overdracht-lopende-hulpverlening" or Afspreken.Besluit or "einde-bemoeienis"
            || (regionaal is "overdracht-gecertificeerde-instelling" or "regionaal-maatwerk" && toeval.Kans(.5));
        return new(acuut, structureel, werkenMee, hulp, toezicht);
    }

    private bool IsPossible(string regionaal, bool hasKinderen, bool spoed) => regionaal switch
    {
        "einde-bemoeienis" or Afspreken.Besluit => !spoed,
        "verzoek-onderzoek-rvdk" => hasKinderen,
        "overdracht-gecertificeerde-instelling" => hasKinderen && boek.Instantie.HasPartner("gecertificeerde-instelling"),
        "overdracht-lopende-hulpverlening" => boek.Instantie.HasPartner("hulpverlener"),
        _ => true,
    };
}
