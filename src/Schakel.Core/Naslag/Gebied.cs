namespace Schakel.Core.Naslag;

/// <summary>An area under one name. Under another name it is the same area, with the same code and other days.</summary>
/// <param name="Code">Lasting within its kind, as <c>PR10</c>, <c>VT07</c>, <c>CG0402</c>, <c>PE03</c> or <c>LK3</c>.</param>
/// <param name="Van">The first day of this name.</param>
/// <param name="Tot">The first day on which it no longer holds; null while it does.</param>
/// <param name="Voorbeeld">No source says which municipalities belong to it, or that it exists: an example, to be replaced.</param>
public sealed record Gebied(SoortGebied Soort, string Code, string Naam, DateOnly Van, DateOnly? Tot, bool Voorbeeld)
{
    public bool Bestaat(DateOnly op) => op >= Van && (Tot is null || op < Tot);
}
