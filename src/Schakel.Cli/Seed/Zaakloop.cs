using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Cli.Seed;

/// <summary>
/// The rules of <see cref="Sluiting"/> and <see cref="Vervolg"/>, on a casus that is not in a database yet: they keep
/// every casus in a phase that goes with its open tasks, and zicht with exactly one party.
/// </summary>
internal sealed class Zaakloop(Boek boek)
{
    public Taak Start(Dossier dossier, SoortTaak soort, DateTime op, Melding melding, Func<Aanleiding, Aanleiding>? more = null)
    {
        var about = new Aanleiding
        {
            Casus = dossier.Casus.Id,
            Melding = melding.Id,
            Spoed = melding.Spoed,
            Team = dossier.Casus.Team,
            Medewerker = dossier.Casus.Behandelaar,
        };
        var taak = boek.Start(soort, boek.Eigen, op, more is null ? about : more(about));
        dossier.Taken.Add(taak);
        return taak;
    }

    public static void Finish(Dossier dossier, Func<Taak, bool> which, Medewerker? wie, DateTime op)
    {
        foreach (var taak in dossier.Open.Where(which).ToList())
        {
            taak.Finish(op, wie?.Id);
        }
    }

    /// <summary>Closes when nothing is left to do, and monitors when only that is left.</summary>
    public void Settle(Dossier dossier, Medewerker? wie, DateTime op)
    {
        var left = dossier.Open.Select(t => t.Soort).Distinct().ToList();
        if (left.Count == 0 && dossier.Casus.Loopt && dossier.Casus.Fase != CasusFase.Monitoring)
        {
            Close(dossier, wie, op);
        }
        else if (left is [SoortTaak.Monitoren] && dossier.Casus.Loopt)
        {
            dossier.Casus.Enter(CasusFase.Monitoring);
        }
    }

    public void Close(Dossier dossier, Medewerker? wie, DateTime op, params string[] gegevens)
    {
        if (dossier.Zicht.Organisatie == boek.Eigen)
        {
            dossier.Zicht.End(op);
        }

        dossier.Casus.Close(op);
        boek.Tell(dossier.Casus, SoortGebeurtenis.CasusGesloten, wie?.Naam, op, gegevens: gegevens);
    }

    /// <summary>Veilig Thuis goes on itself: zicht comes back to it, and there is nothing left to monitor.</summary>
    public void TakeBack(Dossier dossier, DateTime op)
    {
        if (dossier.Zicht.Organisatie == boek.Eigen)
        {
            return;
        }

        var wie = dossier.Behandelaar;
        Finish(dossier, t => t.Soort == SoortTaak.Monitoren, wie, op);
        Pass(dossier, boek.Eigen, boek.Instantie.Organisatie.Naam, wie.Naam, wie.Naam, op);
    }

    /// <summary>Zicht passes to a party, by name.</summary>
    public void Pass(
        Dossier dossier, OrganisatieId naar, string organisatie, string naam, string door, DateTime op, MeldingId? melding = null, OverdrachtId? overdracht = null)
    {
        dossier.Zicht.End(op);
        dossier.Zicht = boek.Zicht(dossier.Casus, naar, naam, op);
        boek.Tell(dossier.Casus, SoortGebeurtenis.ZichtOvergegaan, door, op, melding, overdracht, organisatie, naam);
    }

    /// <summary>Who assesses becomes the worker of the casus and stands by name for zicht.</summary>
    public void Assign(Dossier dossier, Medewerker teamleider, DateTime op)
    {
        if (dossier.Casus.Behandelaar is not null || !dossier.Casus.Loopt)
        {
            return;
        }

        var wie = dossier.Behandelaar;
        dossier.Casus.Assign(wie.Team, wie.Id);
        if (dossier.Zicht.Organisatie == boek.Eigen)
        {
            dossier.Zicht.Name(wie.Naam);
        }

        foreach (var taak in dossier.Open)
        {
            taak.Assign(wie.Team, wie.Id);
        }

        boek.Tell(dossier.Casus, SoortGebeurtenis.Toegewezen, teamleider.Naam, op, gegevens: wie.Naam);
        boek.Log(teamleider, "TakenAssigned", $"medewerker/{wie.Id}", op);
    }
}
