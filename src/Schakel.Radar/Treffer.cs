namespace Schakel.Radar;

/// <summary>How likely two descriptions are of one person. Never a decision: a worker takes that.</summary>
public enum Sterkte
{
    Geen,
    Mogelijk,
    Sterk,
}

/// <summary>The outcome of a comparison, with everything that agreed or differed.</summary>
/// <remarks><see cref="Redenen"/> is filled for <see cref="Sterkte.Geen"/> too; it holds no value of a field.</remarks>
public sealed record Treffer(Sterkte Sterkte, IReadOnlyList<Reden> Redenen)
{
    /// <summary>What agrees less what differs; to put the best first among hits of one strength.</summary>
    public int Saldo => Redenen.Sum(r => r.SpeaksAgainst() ? -1 : 1);

    /// <summary>
    /// At the same address, but with another first name as well as another birth date or sex: rather somebody of the
    /// household than the person. To show apart, not to hide.
    /// </summary>
    public bool IsLikelyHousemate =>
        Redenen.Contains(Reden.ZelfdeAdres)
        && !Redenen.Contains(Reden.ZelfdeBsn)
        && Redenen.Any(r => r is Reden.AndereVoornaam or Reden.AndereVoorletter)
        && Redenen.Any(r => r is Reden.AndereGeboortedatum or Reden.AnderGeslacht);

    public bool Equals(Treffer? other) =>
        other is not null && Sterkte == other.Sterkte && Redenen.SequenceEqual(other.Redenen);

    public override int GetHashCode() => HashCode.Combine(Sterkte, Redenen.Count);
}
