namespace Schakel.Core.Naslag;

/// <summary>One kind of area as its file has it (<c>data/gebieden/{soort}.json</c>).</summary>
internal sealed record GebiedenBestand : Bronvermelding
{
    public required SoortGebied Soort { get; init; }

    public required IReadOnlyList<Regel> Gebieden { get; init; }

    public sealed record Regel(string Code, IReadOnlyList<Naamregel> Namen, IReadOnlyList<Ledenregel> Leden);

    /// <param name="Van">Without: from the first day of the file.</param>
    /// <param name="Tot">Without: until the last day of the file.</param>
    public sealed record Naamregel(string Naam, DateOnly? Van = null, DateOnly? Tot = null, bool Voorbeeld = false);

    /// <summary>Municipalities that belong to the area, all on one ground and between the same days.</summary>
    /// <param name="Bijlage">Number of the region of annex 2 whose municipalities these are, as we read it.</param>
    /// <param name="Uit">Codes of areas of a kind that was read before: their municipalities, on their days.</param>
    /// <param name="Gemeenten">CBS codes.</param>
    /// <param name="Zonder">CBS codes that do not come along with <paramref name="Uit"/>.</param>
    public sealed record Ledenregel(
        string Grond, DateOnly? Van = null, DateOnly? Tot = null, int? Bijlage = null, IReadOnlyList<string>? Uit = null,
        IReadOnlyList<string>? Gemeenten = null, IReadOnlyList<string>? Zonder = null);
}
