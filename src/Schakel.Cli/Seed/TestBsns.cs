using System.Globalization;
using Schakel.Radar;

namespace Schakel.Cli.Seed;

/// <summary>The numbers of the test range 9999xxxxx that pass the elfproef: nobody bears them.</summary>
/// <remarks>The first organisation gets half, the others share the rest, so that no two people bear one number.</remarks>
internal static class TestBsns
{
    public const int Eerste = 999_900_000;
    public const int Laatste = 999_999_999;

    public static Queue<string> For(int organisatie, int organisaties, Toeval toeval)
    {
        var all = Enumerable.Range(Eerste, Laatste - Eerste + 1)
            .Select(n => n.ToString(CultureInfo.InvariantCulture)).Where(Bsn.PassesElfproef)
            .Where((_, i) => organisatie == 0 ? i % 2 == 0 : i % 2 == 1 && i / 2 % (organisaties - 1) == organisatie - 1);
        return new Queue<string>(all.OrderBy(_ => toeval.Deel()));
    }
}
