using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Core.Termijnen;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Cli.Seed;

/// <summary>The handshake with another organisation: offered, asked about, accepted, refused, or still waiting.</summary>
internal sealed class Overdragen(Boek boek, Gebeurlijst agenda, Toeval toeval, Verhaal verhaal)
{
    public void Prepare(Melding melding, Dossier dossier, string regionaal, DateTime op)
    {
        var taak = boek.Start(SoortTaak.OverdrachtAanbieden, melding.Organisatie, op, About(melding, dossier));
        agenda.At(op.AddHours(toeval.Tussen(2, 40)), at =>
        {
            taak.Finish(at, dossier.Behandelaar.Id);
            Offer(melding, dossier, Receiver(dossier.Gezin, regionaal), at);
        });
    }

    private void Offer(Melding melding, Dossier dossier, Organisatie naar, DateTime op)
    {
        if (!dossier.Casus.Loopt || dossier.Aanbod is { IsOpen: true })
        {
            return;
        }

        var reactie = boek.Uiterlijk(TermijnSoort.OverdrachtReactie, op) ?? Amsterdam.Day(op).AddDays(5);
        var aanbod = OverdrachtAanbod.Offer(new OverdrachtId(toeval.Id()), boek.Number("overdracht", op), new Aanbieding(
            melding.Organisatie, naar.Id, dossier.Casus.Id, melding.Id, new Voorbeeld
            {
                Aard = [.. melding.Aard],
                Spoed = melding.Spoed,
                Gemeente = dossier.Gezin.Adres.Geheim ? null : melding.Gemeente,
                AantalKinderen = melding.AantalKinderen,
                Gevraagd = ["zicht-op-veiligheid", "veiligheidsplan-maken"],
                ReactieVoor = reactie,
            },
            Document(melding, dossier).ToJson(), toeval.Kans(.35), dossier.Behandelaar.Id), op);
        dossier.Aanbod = aanbod;
        boek.Add(aanbod);
        var volgen = boek.Start(SoortTaak.OverdrachtVolgen, melding.Organisatie, op, About(melding, dossier) with { Overdracht = aanbod.Id, Uiterlijk = reactie });
        var beslissen = naar.Aangesloten
            ? boek.Start(SoortTaak.OverdrachtBeslissen, naar.Id, op, new Aanleiding { Overdracht = aanbod.Id, Spoed = melding.Spoed, Uiterlijk = reactie })
            : null;
        boek.Tell(dossier.Casus, SoortGebeurtenis.OverdrachtAangeboden, dossier.Behandelaar, op, melding, aanbod.Id, naar.Naam);
        boek.Log(dossier.Behandelaar, "OverdrachtOffered", $"overdracht/{aanbod.Id}", op);
        if (toeval.Kans(.15))
        {
            Ask(aanbod, dossier, naar, op);
        }

        agenda.At(op.AddDays(toeval.Kans(.85) ? toeval.Tussen(0, 4) : toeval.Tussen(5, 12)).AddMinutes(toeval.Tussen(30, 300)), at =>
        {
            volgen.Finish(at, null);
            beslissen?.Finish(at, null);
            Answer(melding, dossier, aanbod, naar, at);
        });
    }

    private void Ask(OverdrachtAanbod aanbod, Dossier dossier, Organisatie naar, DateTime op)
    {
        var (tekst, antwoord) = verhaal.Vraag();
        var vraag = new OverdrachtVraag
        {
            Id = new OverdrachtVraagId(toeval.Id()),
            Overdracht = aanbod.Id,
            Tekst = tekst,
            GesteldDoor = Watcher(naar),
            GesteldOp = op.AddHours(3) < agenda.Now ? op.AddHours(3) : op,
        };
        vraag.Answer(antwoord, dossier.Behandelaar.Naam, vraag.GesteldOp);
        boek.Add(vraag);
    }

    private void Answer(Melding melding, Dossier dossier, OverdrachtAanbod aanbod, Organisatie naar, DateTime op)
    {
        if (!dossier.Casus.Loopt)
        {
            aanbod.Withdraw(dossier.Behandelaar.Naam, "De casus is inmiddels gesloten.", op);
            return;
        }

        if (toeval.Kans(.07))
        {
            aanbod.Refuse(Watcher(naar), toeval.Kies(["geen-capaciteit", "onvoldoende-informatie", "andere-gemeente"]), "Wij kunnen dit nu niet goed oppakken; neem contact op voor overleg.", op);
            boek.Tell(dossier.Casus, SoortGebeurtenis.OverdrachtGeweigerd, null, op, melding, aanbod.Id, naar.Naam);
            Prepare(melding, dossier, "overdracht-lokaal-team", op);
            return;
        }

        var naam = Watcher(naar);
        _ = naar.Aangesloten ? aanbod.Accept(naam, op) : aanbod.Confirm(naam, "Bevestigd per brief.", Amsterdam.Day(op), op);
        dossier.Zicht?.End(op);
        dossier.Zicht = Zicht.Take(new ZichtId(toeval.Id()), dossier.Casus.Id, naar.Id, naam, op);
        boek.Add(dossier.Zicht);
        boek.Tell(dossier.Casus, SoortGebeurtenis.OverdrachtAangenomen, null, op, melding, aanbod.Id, naar.Naam, naam);
        boek.Log(dossier.Behandelaar, "OverdrachtAccepted", $"overdracht/{aanbod.Id}", op);
        End(melding, dossier, aanbod, op);
    }

    private void End(Melding melding, Dossier dossier, OverdrachtAanbod aanbod, DateTime op)
    {
        if (!aanbod.Monitoren)
        {
            if (dossier.Wachtend == 0)
            {
                dossier.Casus.Close(op);
                boek.Tell(dossier.Casus, SoortGebeurtenis.CasusGesloten, null, op);
            }

            return;
        }

        dossier.Casus.Enter(CasusFase.Monitoring);
        var taak = boek.Start(SoortTaak.Monitoren, melding.Organisatie, op, About(melding, dossier) with { Overdracht = aanbod.Id, Spoed = false });
        agenda.At(op.AddDays(toeval.Tussen(120, 380)), at =>
        {
            taak.Finish(at, dossier.Behandelaar.Id);
            if (dossier.Casus.Fase == CasusFase.Monitoring && dossier.Wachtend == 0)
            {
                dossier.Casus.Close(at);
                boek.Tell(dossier.Casus, SoortGebeurtenis.CasusGesloten, dossier.Behandelaar, at);
            }
        });
    }

    private Organisatie Receiver(Gezin gezin, string regionaal)
    {
        var partners = boek.Instantie.Partners;
        var soort = regionaal switch
        {
            "overdracht-gecertificeerde-instelling" => "gecertificeerde-instelling",
            "overdracht-lopende-hulpverlening" => toeval.Kies(["hulpverlener", "vrouwenopvang"]),
            _ => SoortOrganisatie.LokaalTeam,
        };
        return partners.FirstOrDefault(p => p.Soort == soort && p.Gemeenten.Contains(gezin.Gemeente))
            ?? partners.FirstOrDefault(p => p.Soort == SoortOrganisatie.LokaalTeam && p.Gemeenten.Contains(gezin.Gemeente))
            ?? partners[0];
    }

    private string Watcher(Organisatie organisatie) =>
        boek.Instantie.Medewerkers.FirstOrDefault(m => m.Organisatie == organisatie.Id)?.Naam ?? "Coördinator intake";

    private static Aanleiding About(Melding melding, Dossier dossier) => new()
    {
        Casus = dossier.Casus.Id,
        Melding = melding.Id,
        Spoed = melding.Spoed,
        Team = dossier.Behandelaar.Team,
        Medewerker = dossier.Behandelaar.Id,
    };

    private OverdrachtDocument Document(Melding melding, Dossier dossier) => new()
    {
        MeldingNummer = melding.Nummer,
        OntvangenOp = Amsterdam.Day(melding.OntvangenOp),
        Aard = melding.Aard,
        Duur = melding.Duur,
        Taxatie = "structurele-onveiligheid",
        Motivering = verhaal.Motivering(Vervolg.Overdracht),
        Toelichting = verhaal.ToelichtingOverdracht(),
        Mensen = [.. dossier.Gezin.Mensen.Select((m, i) => new OverdrachtDocument.Mens(
            i + 1, m.Rol, m.Identiteit.Naam, m.Identiteit.Bsn, m.Identiteit.Geboortedatum, m.Identiteit.Geslacht, m.Uitgerekend,
            dossier.Gezin.Adres.Geheim ? null : $"{dossier.Gezin.Adres.Straat} {dossier.Gezin.Adres.Huisnummer} {dossier.Gezin.Adres.Postcode} {dossier.Gezin.Adres.Plaats}",
            dossier.Gezin.Adres.Geheim, null, null))],
        Banden = [],
        Teksten = [new OverdrachtDocument.Tekst(SoortUitspraak.ZorgelijkeSituatie, verhaal.Situatie(dossier.Gezin), WiensWoorden.Medewerker, null, [], null, null)],
    };
}
