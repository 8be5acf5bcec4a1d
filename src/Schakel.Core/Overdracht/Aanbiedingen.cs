using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Core.Overdracht;

/// <summary>Makes an offer ready from the record, for the page that shows it and for the use case that records it.</summary>
[PartOfUseCase]
public sealed class Aanbiedingen(SchakelDb db, OverdrachtSchrijver schrijver, Naslagwerk naslag)
{
    public sealed record Klaar(Aanbieding Aanbieding, Casus Casus, Organisatie Naar);

    /// <summary>What can be offered: the record of a melding, and the casus that it hangs under.</summary>
    public sealed record Grond(OverdrachtStof Stof, Casus Casus);

    /// <summary>What there is to offer about a melding, or why nothing can be offered now.</summary>
    public async Task<Outcome<Grond>> FindAsync(MeldingId id, CancellationToken ct)
    {
        // The casus before the besluit: who withdraws the besluit meanwhile changes the casus, and that collides.
        var melding = await db.Meldingen.SingleAsync(m => m.Id == id, ct);
        var casus = await db.Casussen.SingleAsync(c => c.Id == melding.Casus, ct);
        var stof = await schrijver.GatherAsync(melding, ct);
        if (stof is null)
        {
            return Outcome.Refused("Neem eerst een besluit over deze melding.");
        }

        return await StandsInTheWayAsync(stof, casus, ct) is { } refused ? refused : new Grond(stof, casus);
    }

    /// <summary>The offer as the receiver will get it, or why it cannot be made.</summary>
    public async Task<Outcome<Klaar>> PrepareAsync(OfferOverdracht.Command command, Wie wie, CancellationToken ct)
    {
        var naar = await db.Organisaties.SingleOrDefaultAsync(o => o.Id == command.Naar, ct);
        if (naar is null || naar.Id == wie.Organisatie || !Receives(naar))
        {
            return Outcome.Refused("Kies een organisatie uit het register die een overdracht kan ontvangen.");
        }

        var found = await FindAsync(command.Melding, ct);
        if (found.Value is not { } grond)
        {
            return found.Result;
        }

        return Secret(command, grond.Stof) is { } refused ? refused : new Klaar(Make(command, grond, wie), grond.Casus, naar);
    }

    /// <summary>Whether the besluit that stands leads to the people concerned themselves, and to no organisation (ADR-0012).</summary>
    public async Task<bool> IsForBetrokkenenAsync(MeldingId id, CancellationToken ct) =>
        await db.Veiligheidsbeoordelingen.Where(b => b.Melding == id && b.IngetrokkenOp == null)
            .Select(b => b.Oordeel.Regionaal).SingleOrDefaultAsync(ct) is { } regionaal && naslag.Besluiten.IsAanBetrokkenen(regionaal);

    /// <summary>Whether an organisation of this kind can take over zicht op veiligheid.</summary>
    public bool Receives(Organisatie organisatie) =>
        naslag.Lijst(CodeLijsten.SoortOrganisatie).Find(organisatie.Soort)?.Heeft(Kenmerk.Ontvangt) ?? false;

    private async Task<Outcome?> StandsInTheWayAsync(OverdrachtStof stof, Casus casus, CancellationToken ct)
    {
        if (await DecidedOtherwiseAsync(stof, ct) is { } refused)
        {
            return refused;
        }

        var offers = await db.Overdrachten.Where(o => o.Casus == casus.Id)
            .Select(o => new { o.Melding, o.Status, o.AangebodenOp }).ToListAsync(ct);
        if (!casus.Loopt || offers.Exists(o => o.Status == OverdrachtStatus.Aangeboden))
        {
            return Outcome.Refused("Deze casus is gesloten of wordt al aan iemand aangeboden.");
        }

        return offers.Exists(o => o.Status == OverdrachtStatus.Aangenomen && o.Melding == stof.Melding.Id && o.AangebodenOp >= stof.Besluit.VastgesteldOp)
            ? Outcome.Refused("De overdracht op dit besluit is al aangenomen.")
            : null;
    }

    // After follow-up of its own Veilig Thuis may hand over on the besluit that began it: there is a task that says so.
    private async Task<Outcome?> DecidedOtherwiseAsync(OverdrachtStof stof, CancellationToken ct)
    {
        if (naslag.Besluiten.IsAanBetrokkenen(stof.Besluit.Oordeel.Regionaal))
        {
            return Outcome.Refused("Besloten is over te dragen aan de betrokkenen zelf. Leg vast wat met hen is afgesproken, of laat het besluit intrekken.");
        }

        return stof.Besluit.Oordeel.Besluit == Vervolg.Overdracht || await db.Taken.AnyAsync(
            t => t.Melding == stof.Melding.Id && t.Soort == SoortTaak.OverdrachtAanbieden && t.AfgedaanOp == null, ct)
            ? null
            : Outcome.Refused("Aanbieden kan na het besluit overdracht. Over deze melding is anders besloten.");
    }

    private static Outcome? Secret(OfferOverdracht.Command command, OverdrachtStof stof)
    {
        if (stof.Geheimen.Reveals(command.Toelichting))
        {
            return Outcome.Refused("In uw toelichting staat de naam van een melder die onbekend moet blijven, of een geheim adres. Haal dat eruit.");
        }

        if (stof.Geheimen.Reveals(stof.Besluit.Oordeel.Motivering))
        {
            return Outcome.Refused("In de motivering van het besluit staat de naam van een melder die onbekend moet blijven, of een geheim adres. Trek het besluit in en leg het opnieuw vast zonder die woorden.");
        }

        return stof.Teksten.Any(t => command.Teksten.Contains(t.Id) && stof.Reveals(t))
            ? Outcome.Refused("In een van de gekozen teksten staat de naam van een melder die onbekend moet blijven, of een geheim adres. Stuur die tekst niet mee.")
            : null;
    }

    private static Aanbieding Make(OfferOverdracht.Command command, Grond grond, Wie wie) => new(
        wie.Organisatie, command.Naar, grond.Casus.Id, grond.Stof.Melding.Id, new Voorbeeld
        {
            Aard = [.. grond.Stof.Melding.Aard],
            Spoed = grond.Stof.Melding.Spoed,
            Gemeente = grond.Stof.Geheimen.HeeftGeheimAdres ? null : grond.Stof.Melding.Gemeente,
            AantalKinderen = grond.Stof.Melding.AantalKinderen,
            Gevraagd = [.. command.Gevraagd.Distinct()],
            ReactieVoor = command.ReactieVoor,
        },
        OverdrachtSchrijver.Write(grond.Stof, command.Teksten, command.Toelichting).ToJson(), command.Monitoren, wie.Medewerker);
}
