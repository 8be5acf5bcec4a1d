using Schakel.Core.Common;

namespace Schakel.Core.Meldingen;

public enum SoortGebeurtenis
{
    MeldingOntvangen,
    VervolgmeldingOntvangen,

    /// <summary>The worker saw the signal of a vervolgmelding and takes it up.</summary>
    VervolgmeldingGezien,
    MeldingGewijzigd,
    PersoonGekoppeld,
    KoppelingOngedaan,

    /// <summary>A melding came back to the casus that was opened for it.</summary>
    MeldingToegevoegd,

    MeldingVerplaatst,
    Toegewezen,
    BesluitGenomen,
    BesluitIngetrokken,

    /// <summary>A melding needs no veiligheidsbeoordeling: set aside, and passed on where that helps.</summary>
    MeldingAfgedaan,

    AfdoeningIngetrokken,
    WatSpeeltBijgewerkt,
    OverdrachtAangeboden,
    OverdrachtBekeken,
    VraagGesteld,
    VraagBeantwoord,
    OverdrachtAangenomen,
    OverdrachtGeweigerd,
    OverdrachtIngetrokken,
    OverdragenAanBetrokkenen,
    Herinnerd,
    ZichtOvergegaan,
    CasusGesloten,
    CasusOpgegaan,
}
