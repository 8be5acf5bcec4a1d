namespace Schakel.Web.Components.Family;

/// <summary>
/// Lays out who lives with whom: a box for each household with the adults above and the children beneath, and one box
/// for whoever stands outside.
/// </summary>
/// <remarks>
/// Lines are drawn where they can be followed: in each box between partners side by side, and from the parents of most
/// children there to those children. Every other relation stands in words on the card. Boxes lie beneath each other,
/// so that the same drawing fits a phone with fewer cards in a row.
/// </remarks>
public static class Familietekening
{
    internal const int Gap = 16;

    /// <param name="leden">Everybody, in the order in which they are drawn.</param>
    /// <param name="banden">What they are to each other.</param>
    /// <param name="perRij">How many cards fit beside each other.</param>
    public static Tekening Draw(IReadOnlyList<Gezinslid> leden, IReadOnlyList<Gezinsband> banden, int perRij)
    {
        var huizen = new List<Huis>();
        var kaarten = new List<Kaart>();
        var lijnen = new List<Lijn>();
        var y = 0;
        foreach (var household in leden.GroupBy(l => l.Huishouden).OrderBy(g => g.Key ?? int.MaxValue))
        {
            var house = new Huishoudentekening([.. household], leden, banden, perRij, y);
            huizen.Add(house.Huis);
            kaarten.AddRange(house.Kaarten);
            lijnen.AddRange(house.Lijnen);
            y = house.Huis.Y + house.Huis.Hoogte + Gap;
        }

        var width = huizen.Count == 0 ? 0 : huizen.Max(h => h.Breedte);
        return new Tekening(width, Math.Max(0, y - Gap), [.. huizen.Select(h => h with { Breedte = width })], kaarten, lijnen);
    }
}
