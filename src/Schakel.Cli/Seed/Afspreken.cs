using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Cli.Seed;

/// <summary>The people concerned go on by themselves, as <see cref="HandToBetrokkenen"/> records it.</summary>
internal sealed class Afspreken(Werkplaats plaats)
{
    public const string Besluit = "overdracht-direct-betrokkenen";

    private readonly Monitoring _monitoring = new(plaats);

    public void Prepare(Opname opname, Dossier dossier, DateTime op)
    {
        var taak = plaats.Loop.Start(dossier, SoortTaak.OverdrachtBetrokkenen, op, opname.Melding);
        plaats.Agenda.At(plaats.Agenda.AtWork(op.AddHours(plaats.Toeval.Tussen(4, 50))), at => Agree(opname, dossier, taak, at));
    }

    private void Agree(Opname opname, Dossier dossier, Taak taak, DateTime op)
    {
        // The besluit was withdrawn meanwhile.
        if (taak.AfgedaanOp is not null || opname.Besluit is not { } besluit)
        {
            return;
        }

        var (melding, wie, boek) = (opname.Melding, dossier.Behandelaar, plaats.Boek);
        var afspraak = new OverdrachtBetrokkenen
        {
            Id = new OverdrachtBetrokkenenId(plaats.Toeval.Id()),
            Melding = melding.Id,
            Besluit = besluit.Id,
            Met = [.. opname.Mensen.Where(b => !b.IsOngeboren).OrderBy(b => b.Rol == "kind").Take(2).Select(b => b.Id.Value)],
            AfgesprokenOp = Amsterdam.Day(op),
            Afspraken = plaats.Verhaal.Afspraken(opname.Tafereel),
            Monitoren = plaats.Toeval.Kans(plaats.Verloop.MonitorenNaOverdracht),
            VastgelegdOp = op,
            VastgelegdDoor = wie.Naam,
        };
        boek.Add(afspraak);
        taak.Finish(op, wie.Id);
        if (afspraak.Monitoren)
        {
            _monitoring.Begin(opname, dossier, op);
        }

        boek.Tell(dossier.Casus, SoortGebeurtenis.OverdragenAanBetrokkenen, wie.Naam, op, melding.Id, null, melding.Nummer);
        boek.Log(wie, "OverdrachtBetrokkenenRecorded", $"melding/{melding.Id}", op);
        plaats.Loop.Settle(dossier, wie, op);
    }
}
