using Schakel.Core.Naslag;

namespace Schakel.Core.Termijnen;

/// <summary>A target of the field for the share that is done in time; not law.</summary>
/// <remarks>The percentage is whole, 1 to 100.</remarks>
public sealed record TermijnNorm(
    string Soort,
    int Percentage,
    DateOnly? Van,
    DateOnly? Tot,
    Tekst Omschrijving,
    string Bron,
    Zekerheid Zekerheid,
    Tekst? Toelichting)
{
    public bool HoldsOn(DateOnly day) => (Van is null || day >= Van) && (Tot is null || day < Tot);
}

/// <summary>How many of a group were in time, set against the norm when there is one.</summary>
public sealed record NormStand(int OpTijd, int Totaal, TermijnNorm? Norm)
{
    /// <summary>Share in time from 0 to 1; null when nothing has been counted, which is not the same as zero.</summary>
    public double? Aandeel => Totaal == 0 ? null : (double)OpTijd / Totaal;

    /// <summary>Whether the norm is met; null without a norm or without anything counted.</summary>
    public bool? Gehaald => Norm is null || Totaal == 0 ? null : 100L * OpTijd >= (long)Norm.Percentage * Totaal;
}

/// <summary>The two events of one running or finished clock, in UTC as the record holds them.</summary>
/// <remarks><c>Klaar</c> is when it was done; null while it is not.</remarks>
public sealed record Tijdvak(DateTime Vanaf, DateTime? Klaar, int Verlengingen = 0);
