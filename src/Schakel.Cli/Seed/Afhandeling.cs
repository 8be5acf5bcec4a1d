using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Termijnen;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Cli.Seed;

/// <summary>What happens with a melding after it came in: the assessment, the besluit, and what follows from it.</summary>
internal sealed class Afhandeling(Boek boek, Gebeurlijst agenda, Toeval toeval, Verhaal verhaal)
{
    // veilig-thuis.md §14: Gelderland-Zuid kept 30 % and handed over 55 %; the rest is rare.
    private static readonly (string Regionaal, double)[] _besluiten =
    [
        ("zelf-onderzoek", 10), ("voorwaarden-en-vervolg", 19), ("overdracht-lokaal-team", 50), ("overdracht-lopende-hulpverlening", 8),
        ("overdracht-gecertificeerde-instelling", 4), ("einde-bemoeienis", 7), ("regionaal-maatwerk", 2),
    ];

    private readonly Overdragen _overdragen = new(boek, agenda, toeval, verhaal);

    public void Arrive(Melding melding, Gezin gezin, DateTime op)
    {
        var dossier = gezin.Dossier!;
        dossier.Wachtend++;
        var assigned = op < agenda.Now.AddHours(-20);
        if (assigned && dossier.Casus.Behandelaar is null)
        {
            dossier.Casus.Assign(dossier.Behandelaar.Team, dossier.Behandelaar.Id);
            dossier.Zicht?.Name(dossier.Behandelaar.Naam);
        }

        var taak = boek.Start(SoortTaak.Beoordelen, melding.Organisatie, op, new Aanleiding
        {
            Casus = dossier.Casus.Id,
            Melding = melding.Id,
            Spoed = melding.Spoed,
            Termijn = TermijnSoort.Veiligheidsbeoordeling,
            Uiterlijk = boek.Uiterlijk(TermijnSoort.Veiligheidsbeoordeling, op),
            Team = dossier.Behandelaar.Team,
            Medewerker = assigned ? dossier.Behandelaar.Id : null,
        });
        var signaal = melding.Casus == melding.EigenCasus ? null : boek.Start(SoortTaak.Vervolgmelding, melding.Organisatie, op, new Aanleiding
        {
            Casus = dossier.Casus.Id,
            Melding = melding.Id,
            Spoed = true,
            Team = dossier.Behandelaar.Team,
            Medewerker = dossier.Behandelaar.Id,
        });
        agenda.At(op.AddHours(toeval.Tussen(1, 30)), at => signaal?.Finish(at, dossier.Behandelaar.Id));
        agenda.At(AssessedAt(op, melding.Spoed), at => Assess(melding, dossier, taak, at));
    }

    // Some four in five within five working days; the rest a week or more late, as the inspectorate saw.
    private DateTime AssessedAt(DateTime op, bool spoed)
    {
        var days = spoed ? toeval.Tussen(0, 2) : toeval.Kans(.8) ? toeval.Tussen(1, 6) : toeval.Tussen(7, 16);
        return op.AddDays(days).AddMinutes(toeval.Tussen(20, 240));
    }

    private void Assess(Melding melding, Dossier dossier, Taak taak, DateTime op)
    {
        var regionaal = melding.Casus == melding.EigenCasus || dossier.Casus.Fase == CasusFase.Monitoring
            ? toeval.Kies(_besluiten)
            : toeval.Kies(new (string, double)[] { ("overdracht-lokaal-team", 55), ("voorwaarden-en-vervolg", 33), ("einde-bemoeienis", 12) });
        var landelijk = Landelijk(regionaal);
        var oordeel = Veiligheidsbeoordeling.Make(
            new VeiligheidsbeoordelingId(toeval.Id()), melding.Id, new Oordeel
            {
                Vragenlijst = "veiligheidsbeoordeling-voorbeeld@1",
                Antwoorden = "{}",
                Taxatie = toeval.Kies(new (string, double)[] { ("acute-onveiligheid", 12), ("structurele-onveiligheid", 40), ("acute-en-structurele-onveiligheid", 10), ("geen-acute-of-structurele-onveiligheid", 38) }),
                Besluit = landelijk,
                Regionaal = regionaal,
                Motivering = verhaal.Motivering(landelijk),
                Verantwoordelijke = dossier.Behandelaar.Naam,
            }, [boek.Somebody().Id], dossier.Behandelaar.Id, op);
        melding.Record(oordeel);
        boek.Add(oordeel);
        dossier.Wachtend--;
        taak.Finish(op, dossier.Behandelaar.Id);
        boek.Tell(dossier.Casus, SoortGebeurtenis.BesluitGenomen, dossier.Behandelaar, op, melding, null, melding.Nummer, landelijk, regionaal);
        boek.Log(dossier.Behandelaar, "VeiligheidsbeoordelingRecorded", $"melding/{melding.Id}", op);
        Follow(melding, dossier, landelijk, regionaal, op);
    }

    private void Follow(Melding melding, Dossier dossier, string landelijk, string regionaal, DateTime op)
    {
        if (landelijk == Vervolg.GeenVervolgstappen)
        {
            if (dossier.Casus.Fase == CasusFase.Veiligheidsbeoordeling && dossier.Wachtend == 0)
            {
                Close(dossier, op);
            }

            return;
        }

        dossier.Casus.Enter(CasusFase.NaVeiligheidsbeoordeling);
        if (toeval.Kans(.3))
        {
            dossier.Casus.Summarise(verhaal.WatSpeelt(dossier.Gezin), dossier.Behandelaar.Id, op);
        }

        if (landelijk == Vervolg.Overdracht)
        {
            _overdragen.Prepare(melding, dossier, regionaal, op);
            return;
        }

        var termijn = regionaal == "zelf-onderzoek" ? TermijnSoort.Onderzoek : regionaal == "voorwaarden-en-vervolg" ? TermijnSoort.VoorwaardenEnVervolg : null;
        var taak = boek.Start(SoortTaak.Vervolgstappen, melding.Organisatie, op, new Aanleiding
        {
            Casus = dossier.Casus.Id,
            Melding = melding.Id,
            Termijn = termijn,
            Uiterlijk = termijn is null ? null : boek.Uiterlijk(termijn, op),
            Team = dossier.Behandelaar.Team,
            Medewerker = dossier.Behandelaar.Id,
        });
        agenda.At(op.AddDays(toeval.Tussen(25, 85)), at =>
        {
            taak.Finish(at, dossier.Behandelaar.Id);
            if (dossier.Aanbod is null or { IsOpen: false } && dossier.Casus.Loopt)
            {
                _overdragen.Prepare(melding, dossier, "overdracht-lokaal-team", at);
            }
        });
    }

    private void Close(Dossier dossier, DateTime op)
    {
        dossier.Casus.Close(op);
        dossier.Zicht?.End(op);
        dossier.Zicht = null;
        boek.Tell(dossier.Casus, SoortGebeurtenis.CasusGesloten, dossier.Behandelaar, op);
    }

    private static string Landelijk(string regionaal) => regionaal switch
    {
        "einde-bemoeienis" => Vervolg.GeenVervolgstappen,
        "regionaal-maatwerk" => "regionaal-maatwerk",
        _ when regionaal.StartsWith("overdracht", StringComparison.Ordinal) => Vervolg.Overdracht,
        _ => "beleggen-bij-veilig-thuis",
    };
}
