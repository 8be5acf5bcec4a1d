using Microsoft.AspNetCore.Mvc.Rendering;
using Schakel.Core.Common;
using Schakel.Core.Concepten;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

/// <summary>One person as this reporter describes them; only the role is needed.</summary>
[Requires(Recht.MeldingRegister)]
public sealed class BetrokkeneModel(Gereedschap hulp) : StapPage(hulp)
{
    public override string DeelNaam => NieuweMelding.Item(NieuweMelding.Betrokkenen, RouteData.Values["sleutel"]?.ToString() ?? "");

    public Mens? Zelf => Ontwerp.Mensen.FirstOrDefault(m => NieuweMelding.Item(NieuweMelding.Betrokkenen, m.Sleutel) == DeelNaam);

    public IReadOnlyList<SelectListItem> Huishoudens =>
        [.. Enumerable.Range(1, 9).Select(n => new SelectListItem(Hulp.Text["Huishouden {0}", n], $"{n}"))];

    /// <summary>What the choice of a place begins with.</summary>
    public string Waar => BetrokkeneLezer.Nederland;

    public IReadOnlyList<SelectListItem> Landen =>
        [.. Options(CodeLijsten.Land).Where(land => land.Value is not (BetrokkeneLezer.Nederland or BetrokkeneLezer.LandOnbekend))];

    /// <summary>The ways stay folded until there are any: most reporters know none.</summary>
    public bool HasSafeWays => ModelState.ContainsKey("Wijzen") || ModelState["Uitleg"] is { AttemptedValue.Length: > 0 };

    public IReadOnlyList<SelectListItem> Options(string lijst) => Hulp.Naslag.Options(lijst, Amsterdam.Day(Hulp.Now));

    protected override string Next() => Request.Form.ContainsKey(NogEen)
        ? NieuweMelding.Item(NieuweMelding.Betrokkenen, NieuweMelding.NewSleutel())
        : NieuweMelding.Betrokkenen;

    protected override Velden Settle(Velden typed) => Contactmoment.SettleDay(typed, "UitgerekendeDatum", Hulp.Now);
}
