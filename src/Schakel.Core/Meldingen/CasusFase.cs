using Schakel.Core.Common;

namespace Schakel.Core.Meldingen;

public enum CasusFase
{
    Veiligheidsbeoordeling,

    /// <summary>A besluit is taken and Veilig Thuis is still involved.</summary>
    NaVeiligheidsbeoordeling,

    Monitoring,
    Gesloten,

    /// <summary>Its only melding turned out to belong to a running casus; the number is never used again.</summary>
    Opgegaan,
}
