using Schakel.Core.Common;

namespace Schakel.Core.Werkvoorraad;

/// <summary>What somebody must do; the words on the worklist follow from it.</summary>
public enum SoortTaak
{
    /// <summary>Assess a melding: the veiligheidsbeoordeling.</summary>
    Beoordelen,

    /// <summary>A vervolgmelding came in on a running casus: its worker must look at once.</summary>
    Vervolgmelding,

    /// <summary>The besluit says overdracht and nobody was asked yet, or somebody refused.</summary>
    OverdrachtAanbieden,

    /// <summary>The besluit says overdracht to the people concerned themselves, and what was agreed is not on record yet.</summary>
    OverdrachtBetrokkenen,

    /// <summary>An offer waits for the other side; Veilig Thuis keeps zicht and reminds.</summary>
    OverdrachtVolgen,

    /// <summary>The receiving team asked something.</summary>
    VraagBeantwoorden,

    /// <summary>At the receiving side: accept or refuse.</summary>
    OverdrachtBeslissen,

    /// <summary>The besluit says that Veilig Thuis goes on itself.</summary>
    Vervolgstappen,

    /// <summary>Watch whether safety holds after the hand-over.</summary>
    Monitoren,
}
