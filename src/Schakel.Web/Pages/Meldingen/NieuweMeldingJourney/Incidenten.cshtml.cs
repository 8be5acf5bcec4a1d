using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

/// <summary>What happened, one by one; there may be none.</summary>
[Requires(Recht.MeldingRegister)]
public sealed class IncidentenModel(Gereedschap hulp) : LijstPage(hulp)
{
    public override string DeelNaam => NieuweMelding.Incidenten;

    // Nobody named yet: straight to the first person.
    protected override string Next() => Ontwerp.Mensen.Count > 0
        ? NieuweMelding.Betrokkenen
        : NieuweMelding.Item(NieuweMelding.Betrokkenen, NieuweMelding.NewSleutel());
}
