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
    public sealed record Stof(
        Melding Melding, Veiligheidsbeoordeling Besluit, MelderGegevens Melder, IReadOnlyList<Betrokkene> Mensen,
        ILookup<BetrokkeneId, AdresGegevens> Adressen, ILookup<BetrokkeneId, VeiligContact> Contacten,
        IReadOnlyList<Relatie> Banden, IReadOnlyList<Uitspraak> Teksten)
    {
        public bool HeeftGeheimAdres => Adressen.SelectMany(group => group).Any(a => a.Geheim);
    }

    public async Task<Stof?> GatherAsync(MeldingId id, IReadOnlyCollection<UitspraakId> teksten, CancellationToken ct)
    {
        var melding = await db.Meldingen.SingleAsync(m => m.Id == id, ct);
        var besluit = await db.Veiligheidsbeoordelingen.SingleOrDefaultAsync(b => b.Melding == id && b.IngetrokkenOp == null, ct);
        if (besluit is null)
        {
            return null;
        }

        var melder = await db.Melders.Where(m => m.Melding == id).Select(m => m.Gegevens).SingleAsync(ct);
        var mensen = await db.Betrokkenen.Where(b => b.Melding == id).OrderBy(b => b.Volgnummer).ToListAsync(ct);
        var ids = mensen.Select(m => m.Id).ToList();
        var adressen = await db.Adressen.Where(a => ids.Contains(a.Betrokkene)).ToListAsync(ct);
        var contacten = await db.VeiligeContacten.Where(c => ids.Contains(c.Betrokkene)).ToListAsync(ct);
        var banden = await db.Relaties.Where(r => r.Melding == id).ToListAsync(ct);
        var gezegd = await db.Uitspraken.Where(u => u.Melding == id).OrderBy(u => u.VastgelegdOp).ToListAsync(ct);
        return new Stof(
            melding, besluit, melder, mensen, adressen.ToLookup(a => a.Betrokkene, a => a.Gegevens),
            contacten.ToLookup(c => c.Betrokkene), banden, [.. gezegd.Where(u => teksten.Contains(u.Id))]);
    }

    public static OverdrachtDocument Write(Stof stof, string toelichting)
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
            Teksten = [.. stof.Teksten.Select(t => Tekst(t, numbers))],
            Melder = stof.Melder.MagBekend
                ? new(stof.Melder.Hoedanigheid, stof.Melder.Organisatie, stof.Melder.Naam, stof.Melder.Telefoon)
                : null,
        };
    }

    private static OverdrachtDocument.Mens Mens(Betrokkene wie, Stof stof)
    {
        var adres = stof.Adressen[wie.Id].FirstOrDefault();
        var contact = stof.Contacten[wie.Id].FirstOrDefault();
        var ways = contact is null ? [] : new[] { contact.Telefoon, contact.Email, contact.Uitleg }.Where(part => part is not null);
        return new OverdrachtDocument.Mens(
            wie.Volgnummer, wie.Rol, wie.Identiteit.Naam, wie.Identiteit.Bsn, wie.Identiteit.Geboortedatum, wie.Identiteit.Geslacht,
            wie.UitgerekendeDatum, adres is { Geheim: false } ? Line(adres) : null, adres is { Geheim: true },
            contact is null ? null : string.Join(" · ", ways), wie.Geinformeerd);
    }

    private static string Line(AdresGegevens a) => a.Buitenland ?? string.Join(' ', new[]
    {
        a.Straat, a.Huisnummer?.ToString(System.Globalization.CultureInfo.InvariantCulture), a.Toevoeging, a.Postcode, a.Plaats,
    }.Where(part => !string.IsNullOrWhiteSpace(part)));

    private static OverdrachtDocument.Tekst Tekst(Uitspraak u, Dictionary<BetrokkeneId, int> numbers) => new(
        u.Soort.ToString(), u.Tekst,
        u.Bron == WiensWoorden.Betrokkene && u.BronBetrokkene is { } bron
            ? numbers[bron].ToString(System.Globalization.CultureInfo.InvariantCulture)
            : u.Bron.ToString(),
        [.. u.Over.Select(id => numbers[new BetrokkeneId(id)])],
        u.GebeurdOp is { } op ? Amsterdam.Day(op) : null, u.Locatie);
}
