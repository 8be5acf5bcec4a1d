using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Schakel.Core.Common;

namespace Schakel.Core.Keten;

public enum BerichtStatus
{
    InBehandeling,
    Verwerkt,
    Fout,
}
