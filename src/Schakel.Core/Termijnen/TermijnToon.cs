using Schakel.Core.Common;

namespace Schakel.Core.Termijnen;

/// <summary>What the colour and the words of a term say.</summary>
public enum TermijnToon
{
    OpTijd,
    Vandaag,
    TeLaat,
}
