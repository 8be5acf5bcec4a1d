using Schakel.Core.Overdracht;

namespace Schakel.Web.Pages.Overdrachten;

/// <summary>What the card of an offer shows: nothing that identifies anybody.</summary>
public sealed record Kaart(Voorbeeld Voorbeeld, string Van, bool Monitoren)
{
    public static Kaart Of(Aanbod aanbod) => new(aanbod.Overdracht.Voorbeeld, aanbod.Van, aanbod.Overdracht.Monitoren);
}
