namespace Schakel.Cli.Seed;

/// <summary>Chance that is the same for the same seed, on every machine.</summary>
internal sealed class Toeval(int seed)
{
    private readonly Random _random = new(seed);

    public bool Kans(double share) => _random.NextDouble() < share;

    public int Tussen(int least, int most) => _random.Next(least, most + 1);

    public double Deel() => _random.NextDouble();

    public T Kies<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];

    /// <summary>One of the values, each with its weight.</summary>
    public T Kies<T>(IReadOnlyList<(T Waarde, double Gewicht)> list)
    {
        var point = _random.NextDouble() * list.Sum(item => item.Gewicht);
        foreach (var (waarde, gewicht) in list)
        {
            point -= gewicht;
            if (point < 0)
            {
                return waarde;
            }
        }

        return list[^1].Waarde;
    }

    public Guid Id()
    {
        Span<byte> bytes = stackalloc byte[16];
        _random.NextBytes(bytes);
        return new Guid(bytes);
    }
}
