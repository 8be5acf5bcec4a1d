using Microsoft.AspNetCore.Mvc.Rendering;
using Schakel.Core.Common;
using Schakel.Core.Concepten;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

/// <summary>How and when the melding came in; asked before the draft was begun, and to be mended here.</summary>
[Requires(Recht.MeldingRegister)]
public sealed class ContactModel(Gereedschap hulp) : StapPage(hulp)
{
    public override string DeelNaam => NieuweMelding.Contact;

    public IReadOnlyList<SelectListItem> Kanalen => Hulp.Naslag.Options(CodeLijsten.Kanaal, Amsterdam.Day(Hulp.Now));

    protected override string Next() => NieuweMelding.Melder;

    protected override Velden Settle(Velden typed) => Contactmoment.SettleMoment(typed, "Wanneer", Hulp.Now);
}
