using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Core.Concepten;

/// <summary>Why a draft goes.</summary>
public enum RedenWeg
{
    Weggegooid,
    Vastgelegd,
}
