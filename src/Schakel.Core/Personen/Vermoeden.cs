using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Radar;

namespace Schakel.Core.Personen;

/// <summary>An earlier description that may be of the same person, and why.</summary>
public sealed record Vermoeden(Betrokkene Eerder, Treffer Treffer);
