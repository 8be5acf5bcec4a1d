using System.Collections.Frozen;

namespace Schakel.Core.Naslag;

/// <summary>A role and the rights that come with it.</summary>
public sealed record RolBeschrijving(string Naam, Tekst Titel, Tekst Toelichting, IReadOnlyList<string> Rechten);
