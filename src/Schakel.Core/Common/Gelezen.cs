namespace Schakel.Core.Common;

/// <summary>What was read, or why it was not.</summary>
public readonly record struct Gelezen<T>(T? Waarde, Leesfout Fout)
    where T : struct
{
    public static implicit operator Gelezen<T>(T waarde) => new(waarde, Leesfout.Geen);

    public static implicit operator Gelezen<T>(Leesfout fout) => new(null, fout);
}
