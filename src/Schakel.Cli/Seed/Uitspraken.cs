using Schakel.Core.Common;
using Schakel.Core.Meldingen;

namespace Schakel.Cli.Seed;

/// <summary>Writes down what the reporter said.</summary>
internal sealed class Uitspraken(Boek boek, Verhaal verhaal, Toeval toeval)
{
    public List<Uitspraak> Write(Opname opname, Zin zin)
    {
        var melding = opname.Melding;
        var isZelf = opname.Tafereel.Groep == "zelf";
        List<Uitspraak> all =
        [
            new()
            {
                Id = new UitspraakId(toeval.Id()),
                Melding = melding.Id,
                Soort = SoortUitspraak.ZorgelijkeSituatie,
                Tekst = verhaal.Tell(opname.Tafereel, zin, zin.Tekst),
                Bron = isZelf ? WiensWoorden.Betrokkene : WiensWoorden.Melder,
                BronBetrokkene = isZelf ? opname.Mensen[0].Id : null,
                VastgelegdOp = melding.OntvangenOp,
            },
        ];
        if (zin.Incident is { } incident)
        {
            all.Add(new()
            {
                Id = new UitspraakId(toeval.Id()),
                Melding = melding.Id,
                Soort = SoortUitspraak.Incident,
                Tekst = verhaal.Tell(opname.Tafereel, zin, incident),
                Bron = WiensWoorden.Melder,
                Over = [.. opname.Mensen.Where(b => !b.IsOngeboren).Take(2).Select(b => b.Id.Value)],
                GebeurdOp = opname.Tafereel.Gebeurd,
                Locatie = zin.Locatie is { } plek ? verhaal.Tell(opname.Tafereel, zin, plek) : null,
                VastgelegdOp = melding.OntvangenOp,
            });
        }

        boek.Add(all);
        return all;
    }
}
