using System.Collections.Frozen;

namespace Schakel.Core.Naslag;

/// <summary>A role and the rights that come with it.</summary>
/// <param name="Soorten">The kinds of organisation whose staff may hold it; none for the role of a system.</param>
public sealed record RolBeschrijving(
    string Naam, Tekst Titel, Tekst Toelichting, IReadOnlyList<string> Soorten, IReadOnlyList<string> Rechten);
