using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Web.Pages.Casussen;

/// <summary>The states of a casus, its meldingen, tasks and offers in words.</summary>
public sealed class CasusWoorden(IStringLocalizer<Teksten> text)
{
    /// <summary>What people call these people: their surname, or that nobody knows it.</summary>
    public string Familie(string? aanduiding) =>
        string.IsNullOrEmpty(aanduiding) ? text["Onbekende personen"] : text["Fam. {0}", aanduiding];

    public string Fase(CasusFase fase) => fase switch
    {
        CasusFase.Veiligheidsbeoordeling => text["Tijdens de veiligheidsbeoordeling"],
        CasusFase.NaVeiligheidsbeoordeling => text["Na de veiligheidsbeoordeling"],
        CasusFase.Monitoring => text["Monitoring"],
        CasusFase.Gesloten => text["Gesloten"],
        _ => text["Opgegaan in een andere casus"],
    };

    public string Betrokkenheid(EerdereBetrokkenheid soort) => soort switch
    {
        EerdereBetrokkenheid.EersteMelding => text["Eerste melding"],
        EerdereBetrokkenheid.Hermelding => text["Hermelding"],
        EerdereBetrokkenheid.VervolgTijdensVeiligheidsbeoordeling => text["Vervolgmelding tijdens de veiligheidsbeoordeling"],
        EerdereBetrokkenheid.VervolgNaVeiligheidsbeoordeling => text["Vervolgmelding na de veiligheidsbeoordeling"],
        EerdereBetrokkenheid.VervolgTijdensMonitoring => text["Vervolgmelding tijdens monitoring"],
        _ => text["Nog niet ingedeeld"],
    };

    public string Taak(SoortTaak soort) => soort switch
    {
        SoortTaak.Beoordelen => text["Veiligheidsbeoordeling"],
        SoortTaak.Vervolgmelding => text["Vervolgmelding"],
        SoortTaak.OverdrachtAanbieden => text["Overdracht aanbieden"],
        SoortTaak.OverdrachtVolgen => text["Overdracht volgen"],
        SoortTaak.VraagBeantwoorden => text["Vraag beantwoorden"],
        SoortTaak.OverdrachtBeslissen => text["Overdracht beslissen"],
        SoortTaak.Vervolgstappen => text["Vervolgstappen"],
        _ => text["Monitoren"],
    };

    public string Status(OverdrachtStatus status) => status switch
    {
        OverdrachtStatus.Aangeboden => text["Wacht op antwoord"],
        OverdrachtStatus.Aangenomen => text["Aangenomen"],
        OverdrachtStatus.Geweigerd => text["Geweigerd"],
        _ => text["Ingetrokken"],
    };
}
