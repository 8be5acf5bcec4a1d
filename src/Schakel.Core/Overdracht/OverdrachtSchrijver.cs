using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Personen;

namespace Schakel.Core.Overdracht;

/// <summary>Writes the document of a hand-over from the record, for one receiver.</summary>
[PartOfUseCase]
public sealed class OverdrachtSchrijver(SchakelDb db)
{
    /// <returns>Null as long as no besluit stands.</returns>
    public async Task<OverdrachtStof?> GatherAsync(Melding melding, CancellationToken ct)
    {
        var id = melding.Id;
        var besluit = await db.Veiligheidsbeoordelingen.SingleOrDefaultAsync(b => b.Melding == id && b.IngetrokkenOp == null, ct);
        if (besluit is null)
        {
            return null;
        }

        var mensen = await db.Betrokkenen.Where(b => b.Melding == id).OrderBy(b => b.Volgnummer).ToListAsync(ct);
        var ids = mensen.Select(m => m.Id).ToList();
        return new OverdrachtStof
        {
            Melding = melding,
            Besluit = besluit,
            Melder = await db.Melders.Where(m => m.Melding == id).Select(m => m.Gegevens).SingleAsync(ct),
            Mensen = mensen,
            Adressen = (await db.Adressen.Where(a => ids.Contains(a.Betrokkene)).ToListAsync(ct)).ToLookup(a => a.Betrokkene, a => a.Gegevens),
            Contacten = (await db.VeiligeContacten.Where(c => ids.Contains(c.Betrokkene)).ToListAsync(ct)).ToLookup(c => c.Betrokkene),
            Banden = await db.Relaties.Where(r => r.Melding == id).ToListAsync(ct),
            Teksten = await db.Uitspraken.Where(u => u.Melding == id).OrderBy(u => u.VastgelegdOp).ThenBy(u => u.Id).ToListAsync(ct),
        };
    }

    public static OverdrachtDocument Write(OverdrachtStof stof, IReadOnlyCollection<UitspraakId> teksten, string toelichting)
    {
        var numbers = stof.Mensen.ToDictionary(m => m.Id, m => m.Volgnummer);
        return new OverdrachtDocument
        {
            MeldingNummer = stof.Melding.Nummer,
            OntvangenOp = Amsterdam.Day(stof.Melding.OntvangenOp),
            Aard = stof.Melding.Aard,
            Duur = stof.Melding.Duur,
            Taxatie = stof.Besluit.Oordeel.Taxatie,
            Motivering = stof.Besluit.Oordeel.Motivering,
            Toelichting = toelichting,
            Mensen = [.. stof.Mensen.Select(m => Mens(m, stof))],
            Banden = [.. stof.Banden.Select(b => new OverdrachtDocument.Band(numbers[b.Van], numbers[b.Naar], b.Soort, b.Gezag))],
            Teksten = [.. stof.Teksten.Where(t => teksten.Contains(t.Id)).Select(t => Tekst(t, numbers))],
            Melder = stof.Melder.MagBekend
                ? new(stof.Melder.Hoedanigheid, stof.Melder.Organisatie, stof.Melder.Naam, stof.Melder.Telefoon)
                : null,
        };
    }

    private static OverdrachtDocument.Mens Mens(Betrokkene wie, OverdrachtStof stof)
    {
        var adres = stof.Adressen[wie.Id].FirstOrDefault();
        var isHidden = adres is not null && stof.Geheimen.Hides(adres);
        return new OverdrachtDocument.Mens(
            wie.Volgnummer, wie.Rol, wie.Identiteit.Naam, wie.Identiteit.Bsn, wie.Identiteit.Geboortedatum, wie.Identiteit.Geslacht,
            wie.UitgerekendeDatum, adres is null || isHidden ? null : Line(adres), isHidden, Contact(wie, stof), wie.Geinformeerd);
    }

    // The explanation is free text and may name what the fixed fields leave out.
    private static OverdrachtDocument.Contact? Contact(Betrokkene wie, OverdrachtStof stof) =>
        stof.Contacten[wie.Id].FirstOrDefault() is { } contact
            ? new(contact.Telefoon, contact.Email, contact.Wijzen, stof.Geheimen.Reveals(contact.Uitleg) ? null : contact.Uitleg)
            : null;

    private static string Line(AdresGegevens a) => a.Buitenland ?? string.Join(' ', new[]
    {
        a.Straat, a.Huisnummer?.ToString(CultureInfo.InvariantCulture), a.Toevoeging, a.Postcode, a.Plaats,
    }.Where(part => !string.IsNullOrWhiteSpace(part)));

    private static OverdrachtDocument.Tekst Tekst(Uitspraak u, Dictionary<BetrokkeneId, int> numbers) => new(
        u.Soort, u.Tekst, u.Bron, u.BronBetrokkene is { } bron ? numbers[bron] : null,
        [.. u.Over.Select(id => numbers[new BetrokkeneId(id)])], u.GebeurdOp is { } op ? Amsterdam.Day(op) : null, u.Locatie);
}
