using Schakel.Core.Common;

namespace Schakel.Core.Personen;

public enum KoppelStatus
{
    /// <summary>Nobody answered yet, or the answer was taken back.</summary>
    Open,

    Bevestigd,
    Afgewezen,

    /// <summary>Somebody looked and cannot tell. As undecided as open, but not unseen.</summary>
    Onbekend,
}
