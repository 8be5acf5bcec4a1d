using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Personen;

namespace Schakel.Core.Overdracht;

/// <summary>Everything of the record that a hand-over of one melding may be made from, and what in it must stay.</summary>
public sealed record OverdrachtStof
{
    public required Melding Melding { get; init; }

    /// <summary>The besluit that stands.</summary>
    public required Veiligheidsbeoordeling Besluit { get; init; }

    public required MelderGegevens Melder { get; init; }

    public required IReadOnlyList<Betrokkene> Mensen { get; init; }

    public required ILookup<BetrokkeneId, AdresGegevens> Adressen { get; init; }

    public required ILookup<BetrokkeneId, VeiligContact> Contacten { get; init; }

    public required IReadOnlyList<Relatie> Banden { get; init; }

    /// <summary>Every statement, in the order in which they were recorded.</summary>
    public required IReadOnlyList<Uitspraak> Teksten { get; init; }

    public Geheimen Geheimen => field ??= Geheimen.Of(
        Melder, Adressen.SelectMany(group => group), Mensen.Select(m => m.Identiteit), Contacten.SelectMany(g => g).Select(c => c.Telefoon));

    /// <summary>Whether a text tells who it is about: before acceptance nobody may be known.</summary>
    public bool Identifies(string tekst) => new Woordzoeker(
        Mensen.SelectMany(m => Woordzoeker.Parts(m.Identiteit.Naam)).Concat(Adressen.SelectMany(group => group).SelectMany(Geheimen.Lines)),
        Numbers()).Finds(tekst);

    private IEnumerable<string> Numbers() =>
    [
        .. Mensen.Select(m => Woordzoeker.Squeeze(m.Identiteit.Bsn)),
        .. Mensen.SelectMany(m => DateOnly.TryParseExact(m.Identiteit.Geboortedatum, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born) ? Woordzoeker.Writings(born) : []),
        .. Adressen.SelectMany(group => group).Select(a => Woordzoeker.Squeeze(a.Postcode)),
        .. Contacten.SelectMany(group => group).SelectMany(c => (string[])[Woordzoeker.Digits(c.Telefoon), Woordzoeker.Squeeze(c.Email)]),
    ];

    public bool Reveals(Uitspraak tekst) => Geheimen.Reveals($"{tekst.Tekst}\n{tekst.Locatie}");
}
