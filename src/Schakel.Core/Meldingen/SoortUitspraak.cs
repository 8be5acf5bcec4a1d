using Schakel.Core.Common;

namespace Schakel.Core.Meldingen;

public enum SoortUitspraak
{
    ZorgelijkeSituatie,
    Incident,
}
