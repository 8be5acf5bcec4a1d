using Schakel.Core.Common;

namespace Schakel.Core.Overdracht;

public enum OverdrachtStatus
{
    Aangeboden,
    Aangenomen,
    Geweigerd,
    Ingetrokken,
}
