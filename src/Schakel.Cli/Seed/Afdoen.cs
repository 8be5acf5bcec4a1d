using Schakel.Core.Common;
using Schakel.Core.Meldingen;

namespace Schakel.Cli.Seed;

/// <summary>A melding that does not belong at Veilig Thuis is passed on, as <see cref="SetAsideMelding"/> does.</summary>
internal sealed class Afdoen(Werkplaats plaats)
{
    public void SetAside(Opname opname, Dossier dossier, Zin zin, DateTime op)
    {
        var (melding, wie, boek) = (opname.Melding, dossier.Behandelaar, plaats.Boek);
        var afdoening = new Afdoening
        {
            Id = new AfdoeningId(plaats.Toeval.Id()),
            Melding = melding.Id,
            Soort = zin.Besluit![0],
            Ontvanger = plaats.Verhaal.Tell(opname.Tafereel, zin, zin.Ontvanger!),
            Toelichting = plaats.Verhaal.Tell(opname.Tafereel, zin, zin.Antwoord!),
            Op = op,
            Door = wie.Id,
        };
        melding.SetAside(afdoening);
        boek.Add(afdoening);
        Zaakloop.Finish(dossier, t => t.Melding == melding.Id, wie, op);
        boek.Tell(dossier.Casus, SoortGebeurtenis.MeldingAfgedaan, wie.Naam, op, melding.Id, null, melding.Nummer, afdoening.Soort);
        boek.Log(wie, "MeldingSetAside", $"melding/{melding.Id}", op, afdoening.Soort);
        plaats.Loop.Settle(dossier, wie, op);
    }
}
