using Schakel.Core.Personen;

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

    private static string Surname(Identiteit wie)
    {
        var name = string.Join(' ', new[] { wie.Tussenvoegsel, wie.Achternaam }.Where(part => !string.IsNullOrWhiteSpace(part)));
        return name.Length <= Common.Grens.Naam ? name : name[..Common.Grens.Naam];
    }
}
