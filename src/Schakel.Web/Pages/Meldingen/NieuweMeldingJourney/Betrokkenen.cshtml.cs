using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

/// <summary>Everybody this reporter names.</summary>
[Requires(Recht.MeldingRegister)]
public sealed class BetrokkenenModel(Gereedschap hulp) : LijstPage(hulp)
{
    public override string DeelNaam => NieuweMelding.Betrokkenen;

    // One person has no relations to anybody.
    protected override string Next() => Ontwerp.Mensen.Count > 1 ? NieuweMelding.Relaties : NieuweMelding.Controleer;
}
