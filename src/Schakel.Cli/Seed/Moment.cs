using Schakel.Core.Common;

namespace Schakel.Cli.Seed;

/// <summary>A day of which no hour is known becomes noon in Amsterdam.</summary>
internal static class Moment
{
    public static DateTime Of(DateOnly dag) => Amsterdam.ToUtc(dag.ToDateTime(new TimeOnly(12, 0)));
}
