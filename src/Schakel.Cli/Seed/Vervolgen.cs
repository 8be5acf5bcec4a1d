using Schakel.Core.Meldingen;
using Schakel.Core.Termijnen;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Cli.Seed;

/// <summary>What follows from a besluit, as <see cref="Vervolg"/> has it, until the services of Veilig Thuis end.</summary>
/// <remarks>
/// How a service of Veilig Thuis itself ends is not in the product yet. Here it ends as the state machine of veilig-thuis.md §2 has
/// it: in a hand-over, or without one.
/// </remarks>
internal sealed class Vervolgen(Werkplaats plaats, Overdragen overdragen)
{
    private readonly Afspreken _afspreken = new(plaats);

    public void Follow(Opname opname, Dossier dossier, string landelijk, string regionaal, DateTime op)
    {
        var wie = dossier.Behandelaar;
        if (landelijk == Vervolg.GeenVervolgstappen)
        {
            plaats.Loop.Settle(dossier, wie, op);
            return;
        }

        if (plaats.Toeval.Kans(.3))
        {
            dossier.Casus.Summarise(plaats.Verhaal.WatSpeelt(opname.Tafereel), wie.Id, op);
        }

        if (regionaal == Afspreken.Besluit)
        {
            _afspreken.Prepare(opname, dossier, op);
            dossier.Casus.Enter(CasusFase.NaVeiligheidsbeoordeling);
            return;
        }

        if (landelijk == Vervolg.Overdracht)
        {
            overdragen.Prepare(opname, dossier, regionaal, op);
            dossier.Casus.Enter(CasusFase.NaVeiligheidsbeoordeling);
            return;
        }

        plaats.Loop.TakeBack(dossier, op);
        var taak = Start(opname, dossier, regionaal, op);
        dossier.Casus.Enter(CasusFase.NaVeiligheidsbeoordeling);
        plaats.Agenda.At(plaats.Agenda.AtWork(op.AddDays(plaats.Toeval.Tussen(20, 80))), at => End(opname, dossier, taak, at));
    }

    private Taak Start(Opname opname, Dossier dossier, string regionaal, DateTime op)
    {
        var termijn = regionaal switch
        {
            "zelf-onderzoek" => TermijnSoort.Onderzoek,
            "voorwaarden-en-vervolg" => TermijnSoort.VoorwaardenEnVervolg,
            _ => null,
        };

        // A service that runs already for this casus keeps its clock.
        var vanaf = dossier.Open.FirstOrDefault(t => termijn is not null && t.Termijn == termijn)?.Vanaf ?? op;
        return plaats.Loop.Start(dossier, SoortTaak.Vervolgstappen, vanaf, opname.Melding, about => about with
        {
            Termijn = termijn,
            Uiterlijk = plaats.Boek.Uiterlijk(termijn, vanaf),
        });
    }

    // All of them end together: they were about the same people.
    private void End(Opname opname, Dossier dossier, Taak taak, DateTime op)
    {
        if (taak.AfgedaanOp is not null)
        {
            return;
        }

        if (plaats.Toeval.Kans(plaats.Verloop.OverdrachtNaEigenVervolg))
        {
            overdragen.Prepare(opname, dossier, "overdracht-lokaal-team", op);
        }

        Zaakloop.Finish(dossier, t => t.Soort == SoortTaak.Vervolgstappen, dossier.Behandelaar, op);
        plaats.Loop.Settle(dossier, dossier.Behandelaar, op);
    }
}
