using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Personen;

namespace Schakel.Cli.Seed;

/// <summary>Writes down the people of a melding as this reporter knows them, and what was said about them.</summary>
internal sealed class Mensenboek(Boek boek, Toeval toeval)
{
    public void Describe(Melding melding, Gezin gezin, DateTime op, Verhaal verhaal, bool asked)
    {
        var described = new List<Betrokkene>();
        foreach (var mens in gezin.Mensen)
        {
            var adres = toeval.Kans(.9) ? gezin.Adres : null;
            var betrokkene = Betrokkene.Describe(
                new BetrokkeneId(toeval.Id()), melding.Organisatie, melding.Id, described.Count + 1, Persoon(melding, gezin, mens, op, asked), new Beschrijving
                {
                    Rol = mens.Rol,
                    Identiteit = AsKnown(mens.Identiteit),
                    Huishouden = 1,
                    UitgerekendeDatum = mens.Uitgerekend,
                    Geinformeerd = mens.IsKind ? null : toeval.Kans(.7),
                });
            boek.Add(betrokkene);
            boek.Add(Sleutels.Of(betrokkene, adres));
            if (adres is not null)
            {
                boek.Add(new Adres { Id = new AdresId(toeval.Id()), Betrokkene = betrokkene.Id, Gegevens = adres });
            }

            described.Add(betrokkene);
        }

        Relate(melding, described);
        Say(melding, described, op, verhaal.Situatie(gezin));
        if (!asked)
        {
            Propose(gezin, described, op);
        }

        gezin.Laatste = described;
    }

    /// <summary>The same person as before once a worker said so; somebody of their own until then.</summary>
    private PersoonId Persoon(Melding melding, Gezin gezin, Mens mens, DateTime op, bool asked)
    {
        var known = gezin.Laatste.Count > 0;
        var id = new PersoonId(asked || !known ? mens.Persoon : toeval.Id());
        if (!known || !asked)
        {
            boek.Add(new Persoon { Id = id, Organisatie = melding.Organisatie, BekendSinds = op });
        }

        return id;
    }

    // Not every reporter knows everything; some numbers are written down wrongly.
    private Identiteit AsKnown(Identiteit wie)
    {
        var bsn = wie.Bsn is not null && toeval.Kans(.75) ? wie.Bsn : null;
        var wrong = bsn is not null && toeval.Kans(.01);
        return wie with
        {
            Bsn = wrong ? bsn![..8] + (char)('0' + ((bsn[8] - '0' + 1) % 10)) : bsn,
            BsnKlopt = !wrong,
            Voornamen = toeval.Kans(.95) ? wie.Voornamen : null,
            Geboortedatum = toeval.Kans(.95) ? wie.Geboortedatum : null,
        };
    }

    private void Relate(Melding melding, List<Betrokkene> all)
    {
        var adults = all.Where(b => b.Rol is "slachtoffer" or "pleger" or "ouder").Take(2).ToList();
        if (adults.Count == 2)
        {
            boek.Add(Relatie(melding, adults[0], adults[1], toeval.Kans(.75) ? "partner" : "ex-partner"));
        }

        foreach (var kind in all.Where(b => b.Rol is "kind" or "ongeboren"))
        {
            foreach (var adult in adults)
            {
                boek.Add(Relatie(melding, adult, kind, "ouder-van"));
                if (kind.Rol == "kind" && toeval.Kans(.7))
                {
                    boek.Add(Relatie(melding, adult, kind, "gezag", toeval.Kans(.9) ? "ja" : "nee"));
                }
            }
        }
    }

    private Relatie Relatie(Melding melding, Betrokkene van, Betrokkene naar, string soort, string? gezag = null) => new()
    {
        Id = new RelatieId(toeval.Id()),
        Melding = melding.Id,
        Van = van.Id,
        Naar = naar.Id,
        Soort = soort,
        Gezag = gezag,
    };

    private void Say(Melding melding, List<Betrokkene> all, DateTime op, string situatie)
    {
        boek.Add(new Uitspraak
        {
            Id = new UitspraakId(toeval.Id()),
            Melding = melding.Id,
            Soort = SoortUitspraak.ZorgelijkeSituatie,
            Tekst = situatie,
            Bron = WiensWoorden.Melder,
            VastgelegdOp = op,
        });
        if (melding.Kanaal == "politie")
        {
            boek.Add(new Uitspraak
            {
                Id = new UitspraakId(toeval.Id()),
                Melding = melding.Id,
                Soort = SoortUitspraak.Incident,
                Tekst = "Melding van geluidsoverlast en ruzie; eenheid ter plaatse, partijen gehoord en uit elkaar gehaald.",
                Bron = WiensWoorden.Melder,
                Over = [.. all.Where(b => b.Rol is not "ongeboren").Take(2).Select(b => b.Id.Value)],
                GebeurdOp = op.AddHours(-toeval.Tussen(1, 14)),
                Locatie = "Woning",
                VastgelegdOp = op,
            });
        }
    }

    private void Propose(Gezin gezin, List<Betrokkene> described, DateTime op)
    {
        foreach (var nieuw in described.Where(b => !b.IsOngeboren))
        {
            if (gezin.Laatste.FirstOrDefault(b => b.Volgnummer == nieuw.Volgnummer) is not { } eerder)
            {
                continue;
            }

            var hit = Radar.Vergelijking.Of(Sleutels.Describe(nieuw.Identiteit, gezin.Adres), Sleutels.Describe(eerder.Identiteit, gezin.Adres));
            if (hit.Sterkte != Radar.Sterkte.Geen)
            {
                boek.Add(Koppeling.Propose(nieuw.Organisatie, nieuw, eerder, hit.Sterkte == Radar.Sterkte.Sterk, hit.Redenen.Select(r => r.ToString()), op));
            }
        }
    }
}
