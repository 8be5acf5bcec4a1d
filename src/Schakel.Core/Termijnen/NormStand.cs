using Schakel.Core.Naslag;

namespace Schakel.Core.Termijnen;

/// <summary>How many of a group were in time, set against the norm when there is one.</summary>
public sealed record NormStand(int OpTijd, int Totaal, TermijnNorm? Norm)
{
    /// <summary>Share in time from 0 to 1; null when nothing has been counted, which is not the same as zero.</summary>
    public double? Aandeel => Totaal == 0 ? null : (double)OpTijd / Totaal;

    /// <summary>Whether the norm is met; null without a norm or without anything counted.</summary>
    public bool? Gehaald => Norm is null || Totaal == 0 ? null : 100L * OpTijd >= (long)Norm.Percentage * Totaal;
}
