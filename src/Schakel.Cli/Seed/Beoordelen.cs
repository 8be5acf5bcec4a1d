using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;
using Schakel.Core.Overdracht;
using Schakel.Core.Termijnen;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Cli.Seed;

/// <summary>The clock runs: a melding is assigned, assessed in time or late, and sometimes a besluit is withdrawn.</summary>
internal sealed class Beoordelen(Werkplaats plaats, Beantwoorder beantwoorder, Besluiten besluiten, Vervolgen vervolgen)
{
    private readonly Boek _boek = plaats.Boek;
    private readonly Gebeurlijst _agenda = plaats.Agenda;
    private readonly Toeval _toeval = plaats.Toeval;
    private readonly Zaakloop _loop = plaats.Loop;

    public void Arrive(Opname opname, Dossier dossier)
    {
        var melding = opname.Melding;
        var op = melding.OntvangenOp;
        var taak = Start(opname, dossier);
        var teamleider = _boek.Instantie.Teamleider;
        _agenda.At(_agenda.AtWork(op.AddMinutes(_toeval.Tussen(20, 300))), at => _loop.Assign(dossier, teamleider, at));
        if (dossier.Open.FirstOrDefault(t => t.Soort == SoortTaak.Vervolgmelding && t.Melding == melding.Id) is { } signaal)
        {
            _agenda.At(_agenda.AtWork(op.AddHours(_toeval.Tussen(2, 48))), at => See(signaal, opname, dossier, at));
        }

        _agenda.At(AssessedAt(op, melding.Spoed), at => Assess(opname, dossier, taak, at));
    }

    private Taak Start(Opname opname, Dossier dossier) => _loop.Start(dossier, SoortTaak.Beoordelen, opname.Melding.OntvangenOp, opname.Melding, about => about with
    {
        Termijn = TermijnSoort.Veiligheidsbeoordeling,
        Uiterlijk = _boek.Uiterlijk(TermijnSoort.Veiligheidsbeoordeling, opname.Melding.OntvangenOp),
    });

    // Some four in five within five working days, between the 51 % and the norm of 90 % that the sources name; the rest a week late or more.
    private DateTime AssessedAt(DateTime op, bool spoed) => spoed
        ? _agenda.AtWork(op.AddHours(_toeval.Tussen(1, 20)))
        : _agenda.WorkingDays(op, _toeval.Kans(.8) ? _toeval.Tussen(1, 5) : _toeval.Tussen(6, 12));

    private void See(Taak signaal, Opname opname, Dossier dossier, DateTime op)
    {
        if (signaal.AfgedaanOp is null)
        {
            signaal.Finish(op, dossier.Behandelaar.Id);
            _loop.Settle(dossier, dossier.Behandelaar, op);
            _boek.Tell(dossier.Casus, SoortGebeurtenis.VervolgmeldingGezien, dossier.Behandelaar.Naam, op, opname.Melding.Id, gegevens: opname.Melding.Nummer);
        }
    }

    private void Assess(Opname opname, Dossier dossier, Taak taak, DateTime op)
    {
        if (taak.AfgedaanOp is not null)
        {
            return;
        }

        _loop.Assign(dossier, _boek.Instantie.Teamleider, op);
        if (opname.HoortHierNiet is { } zin)
        {
            new Afdoen(plaats).SetAside(opname, dossier, zin, op);
            return;
        }

        var (melding, wie) = (opname.Melding, dossier.Behandelaar);
        var regionaal = plaats.Keuze.Besluit(opname, dossier);
        var inschatting = plaats.Keuze.Inschatting(opname, dossier, regionaal);
        var landelijk = besluiten.LandelijkVan(regionaal)!.Waarde;
        var beoordeling = Veiligheidsbeoordeling.Make(
            new VeiligheidsbeoordelingId(_toeval.Id()), melding.Id, new Oordeel
            {
                Vragenlijst = beantwoorder.Lijst,
                Antwoorden = beantwoorder.Fill(opname, inschatting).ToJson(),
                Taxatie = inschatting.Taxatie,
                Besluit = landelijk,
                Regionaal = regionaal,
                Motivering = plaats.Verhaal.Motivering(opname.Tafereel, regionaal),
                Verantwoordelijke = wie.Naam,
            }, [_boek.Colleague(wie).Id], wie.Id, op);
        melding.Record(beoordeling);
        _boek.Add(beoordeling);
        opname.Besluit = beoordeling;
        Zaakloop.Finish(dossier, t => t.Melding == melding.Id && t.Soort is SoortTaak.Beoordelen or SoortTaak.Vervolgmelding, wie, op);
        _boek.Tell(dossier.Casus, SoortGebeurtenis.BesluitGenomen, wie.Naam, op, melding.Id, null, melding.Nummer, landelijk, regionaal);
        _boek.Log(wie, "VeiligheidsbeoordelingRecorded", $"melding/{melding.Id}", op);
        if (landelijk != Vervolg.GeenVervolgstappen && _toeval.Kans(plaats.Verloop.BesluitIngetrokken))
        {
            _agenda.At(_agenda.SoonAfter(op, 20, 90), at => Withdraw(opname, dossier, at));
        }

        vervolgen.Follow(opname, dossier, landelijk, regionaal, op);
    }

    // A besluit that is being carried out is not withdrawn.
    private void Withdraw(Opname opname, Dossier dossier, DateTime op)
    {
        var (melding, wie) = (opname.Melding, dossier.Behandelaar);
        if (dossier.Open.Any(t => t.Melding == melding.Id && t.Soort == SoortTaak.OverdrachtVolgen) || !dossier.Casus.Loopt || dossier.Aanbod is { Status: OverdrachtStatus.Aangenomen })
        {
            return;
        }

        melding.Withdraw(opname.Besluit!, "Bij nalezen bleek een gegeven verkeerd begrepen; wij beoordelen opnieuw met een collega.", wie.Id, op);
        opname.Besluit = null;
        Zaakloop.Finish(dossier, t => t.Melding == melding.Id, wie, op);
        var others = dossier.Open.Select(t => t.Soort).ToList();
        dossier.Casus.Enter(
            others.Exists(s => s is not (SoortTaak.Beoordelen or SoortTaak.Vervolgmelding or SoortTaak.Monitoren)) ? CasusFase.NaVeiligheidsbeoordeling
            : others.Contains(SoortTaak.Monitoren) ? CasusFase.Monitoring
            : CasusFase.Veiligheidsbeoordeling);
        var taak = Start(opname, dossier);
        _boek.Tell(dossier.Casus, SoortGebeurtenis.BesluitIngetrokken, wie.Naam, op, melding.Id, gegevens: melding.Nummer);
        _boek.Log(wie, "VeiligheidsbeoordelingWithdrawn", $"melding/{melding.Id}", op);
        _agenda.At(_agenda.WorkingDays(op, 1), at => Assess(opname, dossier, taak, at));
    }
}
