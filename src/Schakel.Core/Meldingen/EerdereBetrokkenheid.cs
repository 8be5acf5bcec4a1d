using Schakel.Core.Common;

namespace Schakel.Core.Meldingen;

/// <summary>Whether these people were reported before (CBS 85361NED, eerdere betrokkenheid).</summary>
public enum EerdereBetrokkenheid
{
    /// <summary>The radar proposed something that nobody has decided on yet.</summary>
    NietIngedeeld,

    EersteMelding,
    Hermelding,
    VervolgTijdensVeiligheidsbeoordeling,
    VervolgNaVeiligheidsbeoordeling,
    VervolgTijdensMonitoring,
}
