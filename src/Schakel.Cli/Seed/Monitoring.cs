using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Cli.Seed;

/// <summary>Veilig Thuis looks later whether it is still safe, and then closes the casus.</summary>
internal sealed class Monitoring(Werkplaats plaats)
{
    public void Begin(Opname opname, Dossier dossier, DateTime op, OverdrachtId? overdracht = null)
    {
        if (dossier.Has(SoortTaak.Monitoren))
        {
            return;
        }

        var taak = plaats.Loop.Start(dossier, SoortTaak.Monitoren, op, opname.Melding, about => about with { Overdracht = overdracht });
        plaats.Agenda.At(plaats.Agenda.AtWork(op.AddDays(plaats.Verloop.MonitorDagen(plaats.Toeval))), at => End(dossier, taak, at));
    }

    // A casus is closed from monitoring, when no other work is open in it.
    private void End(Dossier dossier, Taak taak, DateTime op)
    {
        if (taak.AfgedaanOp is not null)
        {
            return;
        }

        if (dossier.Casus.Fase != CasusFase.Monitoring || dossier.Open.Any(t => t.Soort != SoortTaak.Monitoren))
        {
            plaats.Agenda.At(plaats.Agenda.WorkingDays(op, 10), at => End(dossier, taak, at));
            return;
        }

        taak.Finish(op, dossier.Behandelaar.Id);
        plaats.Loop.Close(dossier, dossier.Behandelaar, op, plaats.Toeval.Kies(["stabiel-veilig", "voorwaarden-nagekomen"]));
        plaats.Boek.Log(dossier.Behandelaar, "CasusClosed", $"casus/{dossier.Casus.Id}", op);
    }
}
