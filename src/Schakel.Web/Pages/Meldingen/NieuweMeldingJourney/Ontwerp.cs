using Schakel.Core.Meldingen;

namespace Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

/// <summary>The draft of a melding, understood as far as it goes.</summary>
/// <param name="Command">The melding that it would become; only to be recorded when there are no faults.</param>
/// <param name="Mensen">Everybody in the draft, in order.</param>
public sealed record Ontwerp(ReceiveMelding.Command Command, IReadOnlyList<Mens> Mensen, IReadOnlyList<Fout> Fouten)
{
    public IEnumerable<Fout> FoutenVan(string deel) => Fouten.Where(f => f.Deel == deel);
}
