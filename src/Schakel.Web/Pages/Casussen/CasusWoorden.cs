using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;
using Schakel.Core.Overdracht;

namespace Schakel.Web.Pages.Casussen;

/// <summary>The states of a casus, its meldingen and offers in words; those of its tasks stand with the worklist.</summary>
public sealed class CasusWoorden(IStringLocalizer<Teksten> text, Naslagwerk naslag)
{
    public string Betrokkenheid(EerdereBetrokkenheid soort) => soort switch
    {
        EerdereBetrokkenheid.EersteMelding => text["Eerste melding"],
        EerdereBetrokkenheid.Hermelding => text["Hermelding"],
        EerdereBetrokkenheid.VervolgTijdensVeiligheidsbeoordeling => text["Vervolgmelding tijdens de veiligheidsbeoordeling"],
        EerdereBetrokkenheid.VervolgNaVeiligheidsbeoordeling => text["Vervolgmelding na de veiligheidsbeoordeling"],
        EerdereBetrokkenheid.VervolgTijdensMonitoring => text["Vervolgmelding tijdens monitoring"],
        _ => text["Nog niet ingedeeld"],
    };

    /// <summary>What was decided about a melding, in one word of a list.</summary>
    /// <param name="besluit">The regional code of the besluit that stands.</param>
    public string Uitkomst(Melding melding, string? besluit) =>
        besluit is not null ? naslag.Lijst(CodeLijsten.BesluitRegionaal).NaamVan(besluit)
        : melding.Afdoening is { } afdoening ? naslag.Lijst(CodeLijsten.Afdoening).NaamVan(afdoening)
        : text["nog geen besluit"];

    public string Status(OverdrachtStatus status) => status switch
    {
        OverdrachtStatus.Aangeboden => text["Wacht op antwoord"],
        OverdrachtStatus.Aangenomen => text["Aangenomen"],
        OverdrachtStatus.Geweigerd => text["Geweigerd"],
        _ => text["Ingetrokken"],
    };
}
