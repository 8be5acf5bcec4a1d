using Schakel.Core.Concepten;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

/// <summary>One incident: what happened, when, where, whose words, about whom.</summary>
[Requires(Recht.MeldingRegister)]
public sealed class IncidentModel(Gereedschap hulp) : StapPage(hulp)
{
    public override string DeelNaam => NieuweMelding.Item(NieuweMelding.Incidenten, RouteData.Values["sleutel"]?.ToString() ?? "");

    protected override string Next() => Request.Form.ContainsKey(NogEen)
        ? NieuweMelding.Item(NieuweMelding.Incidenten, NieuweMelding.NewSleutel())
        : NieuweMelding.Incidenten;

    protected override Velden Settle(Velden typed) => Contactmoment.SettleMoment(typed, "Wanneer", Hulp.Now);
}
