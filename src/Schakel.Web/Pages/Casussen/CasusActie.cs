using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Web.Pages.Casussen;

/// <summary>What somebody can do about a task, and where.</summary>
public sealed record CasusActie(string Tekst, string Adres)
{
    /// <summary>Null when there is no page for it, or none for this person.</summary>
    public static CasusActie? Of(TaakRegel taak, CasusId casus, string? nummer, Wie wie, IStringLocalizer<Teksten> text) => taak switch
    {
        { Soort: SoortTaak.Beoordelen, Melding: { } melding } when wie.Mag(Recht.MeldingAssess) =>
            new(text["Beoordeel melding {0}", nummer ?? ""], $"/meldingen/{melding}/veiligheidsbeoordeling"),
        { Soort: SoortTaak.OverdrachtAanbieden, Melding: { } melding } when wie.Mag(Recht.OverdrachtOffer) =>
            new(text["Bied de casus aan"], $"/meldingen/{melding}/overdracht"),
        { Soort: SoortTaak.OverdrachtBetrokkenen, Melding: { } melding } when wie.Mag(Recht.OverdrachtOffer) =>
            new(text["Leg vast wat is afgesproken"], $"/meldingen/{melding}/overdracht/betrokkenen"),
        { Soort: SoortTaak.VraagBeantwoorden, Overdracht: { } overdracht } when wie.Mag(Recht.OverdrachtAnswerQuestion) =>
            new(text["Beantwoord de vraag van de ontvanger"], $"/overdrachten/{overdracht}"),
        { Soort: SoortTaak.OverdrachtVolgen, Overdracht: { } overdracht } when wie.Mag(Recht.OverdrachtOffer) =>
            new(text["Volg de overdracht"], $"/overdrachten/{overdracht}"),
        { Soort: SoortTaak.Monitoren } when wie.Mag(Recht.CasusEdit) => new(text["Sluit de casus"], $"/casussen/{casus}/sluiten"),
        _ => null,
    };
}
