using Schakel.Core.Common;
using Schakel.Core.Personen;

namespace Schakel.Web.Pages.Casussen;

/// <summary>One person in a casus: every description that is held to be of them, the best known first.</summary>
public sealed record Mens
{
    public required PersoonId Id { get; init; }

    /// <summary>The newest description, one with a name before one without.</summary>
    public required Betrokkene Beste { get; init; }

    public required IReadOnlyList<BetrokkeneRegel> Beschrijvingen { get; init; }

    public required bool IsKind { get; init; }

    /// <summary>From 1, over the whole casus; null when nobody said.</summary>
    public int? Huishouden { get; init; }

    /// <summary>Codes of the list rol-betrokkene, each once.</summary>
    public IEnumerable<string> Rollen => Beschrijvingen.Select(b => b.Wie.Rol).Distinct();

    public IEnumerable<BetrokkeneRegel> GeheimeAdressen => Beschrijvingen.Where(b => b.GeheimAdres is not null).DistinctBy(b => b.GeheimAdres);

    public IEnumerable<VeiligContact> Contacten => Beschrijvingen.Select(b => b.Contact).OfType<VeiligContact>().DistinctBy(c => c.Id);
}

/// <summary>What one person is to another, as somebody told it.</summary>
public sealed record Band(PersoonId Van, PersoonId Naar, string Soort, string? Gezag);

/// <summary>Brings the descriptions in the meldingen of a casus together to people, as far as links were confirmed.</summary>
public sealed class Mensen
{
    private const int Adult = 18;

    private Mensen(IReadOnlyList<Mens> allen, IReadOnlyList<Band> banden)
    {
        Allen = allen;
        Banden = banden;
    }

    /// <summary>Adults before children, by household, the oldest first.</summary>
    public IReadOnlyList<Mens> Allen { get; }

    public IReadOnlyList<Band> Banden { get; }

    /// <param name="regels">Descriptions of the newest melding first.</param>
    /// <param name="relaties">Relations between descriptions.</param>
    /// <param name="today">The day on which somebody is a child or not.</param>
    public static Mensen Of(IReadOnlyList<BetrokkeneRegel> regels, IReadOnlyList<Relatie> relaties, DateOnly today)
    {
        var unborn = Ongeborenen.Gather(regels, relaties);
        PersoonId Who(Betrokkene wie) => unborn.GetValueOrDefault(wie.Persoon, wie.Persoon);
        var descriptions = regels.ToLookup(r => Who(r.Wie));
        var households = Huishoudens.Of(regels, Who);
        var allen = descriptions.Select(group => Make(group.Key, [.. group], households, today));
        var persons = regels.DistinctBy(r => r.Wie.Id).ToDictionary(r => r.Wie.Id, r => Who(r.Wie));
        var banden = relaties
            .Where(r => persons.ContainsKey(r.Van) && persons.ContainsKey(r.Naar))
            .Select(r => new Band(persons[r.Van], persons[r.Naar], r.Soort, r.Gezag)).Distinct();
        return new Mensen(
            [.. allen.OrderBy(m => m.IsKind).ThenBy(m => m.Beste.IsOngeboren).ThenBy(m => m.Huishouden ?? int.MaxValue).ThenBy(m => m.Beste.Identiteit.Geboortedatum ?? "9999", StringComparer.Ordinal).ThenBy(m => m.Beste.Volgnummer)],
            [.. banden]);
    }

    private static Mens Make(PersoonId id, IReadOnlyList<BetrokkeneRegel> beschrijvingen, Dictionary<PersoonId, int> households, DateOnly today)
    {
        var best = beschrijvingen.OrderByDescending(b => b.Wie.Identiteit.Naam.Length > 0)
            .ThenByDescending(b => b.Wie.Identiteit.Geboortedatum is not null).First().Wie;
        return new Mens
        {
            Id = id,
            Beste = best,
            Beschrijvingen = beschrijvingen,
            IsKind = IsChild(beschrijvingen, today),
            Huishouden = households.TryGetValue(id, out var number) ? number : null,
        };
    }

    // A birth date says more than a role: somebody who was called a child years ago may be grown up now.
    private static bool IsChild(IReadOnlyList<BetrokkeneRegel> beschrijvingen, DateOnly today)
    {
        var age = beschrijvingen
            .Select(b => DeelsBekendeDatum.TryParse(b.Wie.Identiteit.Geboortedatum, out var born) ? born.Leeftijd(today) : null)
            .FirstOrDefault(a => a is not null);
        return age is { } known ? known.Maximum < Adult : beschrijvingen.Any(b => b.Wie.Rol == "kind" || b.Wie.IsOngeboren);
    }
}

/// <summary>Which people live together, from what each melding said; the newest counts.</summary>
internal static class Huishoudens
{
    public static Dictionary<PersoonId, int> Of(IReadOnlyList<BetrokkeneRegel> regels, Func<Betrokkene, PersoonId> who)
    {
        var placed = new Dictionary<PersoonId, int>();
        var count = 0;
        foreach (var group in regels.Where(r => r.Wie.Huishouden is not null).GroupBy(r => (r.Wie.Melding, r.Wie.Huishouden)))
        {
            var members = group.Select(r => who(r.Wie)).Distinct().ToList();
            var known = members.Where(placed.ContainsKey).Select(m => placed[m]).Order().ToList();
            var number = known.Count > 0 ? known[0] : ++count;
            members.ForEach(m => placed.TryAdd(m, number));
        }

        return placed;
    }
}
