using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Termijnen;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Core.Meldingen;

/// <summary>What follows from a besluit: the next task, the phase of the casus, and who holds zicht op veiligheid.</summary>
[PartOfUseCase]
public sealed class Vervolg(SchakelDb db, Naslagwerk naslag, TermijnenRegister termijnen, Sluiting sluiting)
{
    public const string GeenVervolgstappen = "geen-vervolgstappen";
    public const string Overdracht = "overdracht";

    public async Task FollowAsync(Melding melding, Veiligheidsbeoordeling beoordeling, Wie wie, DateTime now, CancellationToken ct)
    {
        var casus = await db.Casussen.SingleAsync(c => c.Id == melding.Casus, ct);
        var open = await db.Taken.Where(t => t.Casus == casus.Id && t.AfgedaanOp == null).ToListAsync(ct);
        foreach (var taak in open.Where(t => t.Melding == melding.Id && t.Soort is SoortTaak.Beoordelen or SoortTaak.Vervolgmelding))
        {
            taak.Finish(now, wie.Door);
        }

        db.Add(Timeline.Line(
            melding, SoortGebeurtenis.BesluitGenomen, wie, now, melding.Nummer, beoordeling.Oordeel.Besluit, beoordeling.Oordeel.Regionaal));
        var besluit = beoordeling.Oordeel.Besluit;
        if (besluit == GeenVervolgstappen)
        {
            await sluiting.SettleAsync(casus, open, wie, now, ct);
            return;
        }

        if (besluit != Overdracht)
        {
            await TakeBackAsync(casus, open, wie, now, ct);
        }

        db.Add(Next(melding, casus, beoordeling, open, now));
        casus.Enter(CasusFase.NaVeiligheidsbeoordeling);
    }

    /// <summary>Veilig Thuis goes on itself: zicht op veiligheid comes back to it, and there is nothing left to monitor.</summary>
    private async Task TakeBackAsync(Casus casus, List<Taak> open, Wie wie, DateTime now, CancellationToken ct)
    {
        // Veilig Thuis works on the case again: whether to monitor is decided anew at the end.
        foreach (var taak in open.Where(t => t.Soort == SoortTaak.Monitoren))
        {
            taak.Finish(now, wie.Door);
        }

        // None at all when somebody closed the casus between two of our statements; saving then collides on the casus.
        var zicht = await db.Zichten.SingleOrDefaultAsync(z => z.Casus == casus.Id && z.Tot == null, ct);
        if (zicht is null || zicht.Organisatie == casus.Organisatie)
        {
            return;
        }

        var naam = await db.StandsForAsync(casus, wie, ct);
        zicht.End(now);
        db.Add(Zicht.Take(ZichtId.New(), casus.Id, casus.Organisatie, naam, now));
        db.Add(Timeline.Line(casus.Id, SoortGebeurtenis.ZichtOvergegaan, wie, now, gegevens: [wie.OrganisatieNaam, naam]));
    }

    private Taak Next(Melding melding, Casus casus, Veiligheidsbeoordeling beoordeling, List<Taak> open, DateTime now)
    {
        var soort = beoordeling.Oordeel.Besluit != Overdracht ? SoortTaak.Vervolgstappen
            : naslag.Besluiten.IsAanBetrokkenen(beoordeling.Oordeel.Regionaal) ? SoortTaak.OverdrachtBetrokkenen
            : SoortTaak.OverdrachtAanbieden;
        var termijn = naslag.Besluiten.Regionaal.Find(beoordeling.Oordeel.Regionaal)?.Kenmerk(Kenmerk.Dienst) switch
        {
            "onderzoek" => TermijnSoort.Onderzoek,
            "voorwaarden-en-vervolg" => TermijnSoort.VoorwaardenEnVervolg,
            _ => null,
        };

        // A service that runs already for this casus keeps its clock: it counts from the first melding (Informatieprotocol).
        var vanaf = open.Find(t => termijn is not null && t.Termijn == termijn)?.Vanaf ?? now;
        return Taak.Start(
            TaakId.New(), melding.Organisatie, soort, vanaf, new Aanleiding
            {
                Casus = casus.Id,
                Melding = melding.Id,
                Spoed = melding.Spoed,
                Termijn = termijn,
                Uiterlijk = termijn is null ? null : termijnen.Compute(termijn, Amsterdam.Time(vanaf)).Value?.Uiterlijk,
                Team = casus.Team,
                Medewerker = casus.Behandelaar ?? beoordeling.VastgesteldDoor,
            });
    }
}
