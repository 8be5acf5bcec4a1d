using System.Globalization;

namespace Schakel.Bench;

/// <summary>What is measured, and how long.</summary>
public sealed record Options
{
    public const string Usage =
        """
        usage: bench worklist|casus [--open N,N] [--rounds N] [--postgres CONNECTION] [--json]

          --open      how many open meldingen there are, from few to many   (10,10000)
          --rounds    how often page and floor are measured in turn         (9)
          --postgres  an empty database of a PostgreSQL server; SQLite when left out
          --json      the figures as JSON instead of a table
        """;

    /// <summary><c>worklist</c> or <c>casus</c>.</summary>
    public required string Page { get; init; }

    public IReadOnlyList<int> Open { get; init; } = [10, 10_000];

    public int Rounds { get; init; } = 9;

    public string? Postgres { get; init; }

    public bool Json { get; init; }

    /// <summary>Null when the call cannot be read.</summary>
    public static Options? Read(string[] args)
    {
        if (args is not [("worklist" or "casus") and var page, .. var rest])
        {
            return null;
        }

        var options = new Options { Page = page };
        while (rest.Length > 0)
        {
            (var next, rest) = rest switch
            {
                ["--json", .. var more] => (options with { Json = true }, more),
                ["--postgres", var connection, .. var more] => (options with { Postgres = connection }, more),
                ["--rounds", var text, .. var more] when Number(text) is { } rounds => (options with { Rounds = rounds }, more),
                ["--open", var text, .. var more] when Numbers(text) is { } open => (options with { Open = open }, more),
                _ => (null, []),
            };
            if (next is null)
            {
                return null;
            }

            options = next;
        }

        return options;
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    // From few to many: the pile grows, so that both are measured on the same database.
    private static List<int>? Numbers(string text)
    {
        var numbers = text.Split(',').Select(Number).ToList();
        return numbers.TrueForAll(n => n is not null) ? [.. numbers.Select(n => n!.Value).Order()] : null;
    }
}
