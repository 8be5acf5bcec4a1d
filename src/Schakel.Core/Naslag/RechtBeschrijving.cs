using System.Collections.Frozen;

namespace Schakel.Core.Naslag;

/// <summary>What somebody may do, as <c>melding.assess</c>, described for the person who grants it.</summary>
public sealed record RechtBeschrijving(string Naam, string Nl, string En)
{
    public string Omschrijving => Tekst.Pick(Nl, En);
}
