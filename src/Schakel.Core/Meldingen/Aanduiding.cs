using Schakel.Core.Personen;
using Schakel.Radar;

namespace Schakel.Core.Meldingen;

/// <summary>What people call a melding on a list: the surname that its people share.</summary>
public static class Aanduiding
{
    /// <summary>The surname that occurs most, of the first described among equals; empty when no name is known.</summary>
    public static string Of(IEnumerable<Beschrijving> betrokkenen) => betrokkenen
        .Select(b => Surname(b.Identiteit))
        .Where(name => name.Length > 0)
        .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
        .OrderByDescending(group => group.Count())
        .FirstOrDefault()?.Key ?? "";

    /// <summary>A name, or a part of one, as it is looked for: without capitals, marks and the difference of ij and y.</summary>
    public static string Fold(string name) => Cut(Naamnormalisatie.Fold(name));

    private static string Surname(Identiteit wie) =>
        Cut(string.Join(' ', new[] { wie.Tussenvoegsel, wie.Achternaam }.Where(part => !string.IsNullOrWhiteSpace(part))));

    private static string Cut(string name) => name.Length <= Common.Grens.Naam ? name : name[..Common.Grens.Naam];
}
