using Schakel.Core.Common;

namespace Schakel.Core.Meldingen;

public enum WiensWoorden
{
    Melder,
    Betrokkene,
    Iemand,
    Medewerker,
}
