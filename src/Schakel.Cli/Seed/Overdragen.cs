using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Core.Termijnen;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Cli.Seed;

/// <summary>A case is offered to another organisation, as <see cref="OfferOverdracht"/> does.</summary>
internal sealed class Overdragen(Werkplaats plaats)
{
    private readonly Boek _boek = plaats.Boek;
    private readonly Gebeurlijst _agenda = plaats.Agenda;
    private readonly Toeval _toeval = plaats.Toeval;

    public void Prepare(Opname opname, Dossier dossier, string regionaal, DateTime op)
    {
        var taak = plaats.Loop.Start(dossier, SoortTaak.OverdrachtAanbieden, op, opname.Melding);
        _agenda.At(_agenda.AtWork(op.AddHours(_toeval.Tussen(2, 40))), at => Offer(opname, dossier, regionaal, taak, at));
    }

    private void Offer(Opname opname, Dossier dossier, string regionaal, Taak taak, DateTime op)
    {
        // Done with another offer, or the besluit was withdrawn.
        if (taak.AfgedaanOp is not null || opname.Besluit is null)
        {
            return;
        }

        // One at a time: this one waits for the answer to the other.
        if (dossier.Aanbod is { IsOpen: true })
        {
            _agenda.At(_agenda.WorkingDays(op, 1), at => Offer(opname, dossier, regionaal, taak, at));
            return;
        }

        var naar = Receiver(opname, dossier, regionaal);
        var reactie = _boek.Uiterlijk(TermijnSoort.OverdrachtReactie, op) ?? Amsterdam.Day(op).AddDays(5);
        var aanbod = OverdrachtAanbod.Offer(
            new OverdrachtId(_toeval.Id()), _boek.Number("overdracht", op), Aanbieding(opname, dossier, regionaal, naar, reactie), op);
        dossier.Aanbod = aanbod;
        _boek.Add(aanbod);
        Zaakloop.Finish(dossier, t => t.Soort == SoortTaak.OverdrachtAanbieden, dossier.Behandelaar, op);
        dossier.Casus.Enter(CasusFase.NaVeiligheidsbeoordeling);
        plaats.Loop.Start(dossier, SoortTaak.OverdrachtVolgen, op, opname.Melding, about => about with { Overdracht = aanbod.Id, Uiterlijk = reactie });
        var beslissen = naar.Aangesloten
            ? _boek.Start(SoortTaak.OverdrachtBeslissen, naar.Id, op, new Aanleiding { Overdracht = aanbod.Id, Spoed = opname.Melding.Spoed, Uiterlijk = reactie })
            : null;
        _boek.Tell(dossier.Casus, SoortGebeurtenis.OverdrachtAangeboden, dossier.Behandelaar.Naam, op, opname.Melding.Id, aanbod.Id, naar.Naam);
        _boek.Log(dossier.Behandelaar, "OverdrachtOffered", $"overdracht/{aanbod.Id}", op);
        new Overdrachtgesprek(plaats, this, new(opname, dossier, aanbod, naar, beslissen)).Begin(op);
    }

    private Aanbieding Aanbieding(Opname opname, Dossier dossier, string regionaal, Organisatie naar, DateOnly reactie)
    {
        var (melding, stof) = (opname.Melding, opname.Stof());
        var teksten = opname.Teksten.Where(t => !stof.Reveals(t)).Select(t => t.Id).ToList();
        return new(
            melding.Organisatie, naar.Id, dossier.Casus.Id, melding.Id, new Voorbeeld
            {
                Aard = [.. melding.Aard],
                Spoed = melding.Spoed,
                Gemeente = stof.Geheimen.HeeftGeheimAdres ? null : melding.Gemeente,
                AantalKinderen = melding.AantalKinderen,
                Gevraagd = Asked(regionaal, melding),
                ReactieVoor = reactie,
            },
            OverdrachtSchrijver.Write(stof, teksten, plaats.Verhaal.ToelichtingOverdracht(opname.Tafereel)).ToJson(),
            _toeval.Kans(plaats.Verloop.MonitorenNaOverdracht), dossier.Behandelaar.Id);
    }

    private List<string> Asked(string regionaal, Melding melding) => regionaal switch
    {
        "overdracht-gecertificeerde-instelling" => ["zicht-op-veiligheid", "uitvoering-maatregel"],
        "overdracht-lopende-hulpverlening" => ["zicht-op-veiligheid", "lopende-hulp-bijstellen"],
        _ => ["zicht-op-veiligheid", "veiligheidsplan-maken", .. melding.AantalKinderen > 0 && _toeval.Kans(.5) ? ["hulp-kind"] : _toeval.Kans(.3) ? (string[])["hulp-volwassene"] : []],
    };

    // Who holds zicht already gets the case again; otherwise the kind that was decided, near where the people live.
    private Organisatie Receiver(Opname opname, Dossier dossier, string regionaal)
    {
        var partners = _boek.Instantie.Partners;
        var gemeente = opname.Tafereel.Gezin.Gemeente;
        Organisatie? Near(string soort) => partners.FirstOrDefault(p => p.Soort == soort && p.Gemeenten.Contains(gemeente));
        var wanted = regionaal switch
        {
            "overdracht-gecertificeerde-instelling" => "gecertificeerde-instelling",
            "overdracht-lopende-hulpverlening" => opname.Tafereel.Gezin.Aard == "partnergeweld" && _toeval.Kans(.4) ? "vrouwenopvang" : "hulpverlener",
            _ => SoortOrganisatie.LokaalTeam,
        };
        return partners.FirstOrDefault(p => p.Id == dossier.Zicht.Organisatie) ?? Near(wanted) ?? Near(SoortOrganisatie.LokaalTeam) ?? partners[0];
    }
}
