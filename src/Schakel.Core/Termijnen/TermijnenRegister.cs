using System.Collections.Frozen;
using Schakel.Core.Common;
using Schakel.Core.Naslag;

namespace Schakel.Core.Termijnen;

/// <summary>All terms, the calendar they count with, and the pure functions that give their ends.</summary>
/// <remarks>Nothing here is stored: whoever asks gives the event that started the clock, and gets the end.</remarks>
public sealed class TermijnenRegister
{
    /// <summary>Days outside these years are a slip of the keyboard, not a term.</summary>
    public static readonly DateOnly FirstDay = new(1900, 1, 1);

    /// <inheritdoc cref="FirstDay"/>
    public static readonly DateOnly LastDay = new(2200, 12, 31);

    /// <summary>More extensions than this are a slip as well, also where the law sets no number.</summary>
    public const int MostVerlengingen = 1000;

    private readonly FrozenDictionary<string, Termijn> _termijnen;
    private readonly IReadOnlyList<TermijnNorm> _normen;
    private readonly Werkdagen _wet;

    internal TermijnenRegister(
        IReadOnlyList<Termijn> termijnen, IReadOnlyList<TermijnNorm> normen, Feestdagen feestdagen, Werkdagen werkdagen)
    {
        Termijnen = termijnen;
        _termijnen = termijnen.ToFrozenDictionary(t => t.Soort, StringComparer.Ordinal);
        _normen = normen;
        Feestdagen = feestdagen;
        Werkdagen = werkdagen;
        _wet = new Werkdagen(feestdagen);
    }

    public IReadOnlyList<Termijn> Termijnen { get; }

    /// <summary>The days on which no term of the law ends.</summary>
    public Feestdagen Feestdagen { get; }

    /// <summary>What counts for a term in working days; a day by decree may be one (ADR-0008).</summary>
    public Werkdagen Werkdagen { get; }

    /// <summary>Reads and checks the data of this room.</summary>
    /// <param name="dataDirectory">The folder <c>data</c>, in the repository or beside the program.</param>
    /// <exception cref="NaslagException">A file is absent or contradicts itself; names the file and the entry.</exception>
    public static TermijnenRegister Load(string dataDirectory) => TermijnenLoader.Load(new NaslagBron(dataDirectory));

    public Termijn? Find(string soort) => _termijnen.GetValueOrDefault(soort);

    /// <summary>The end of a term, by the version of its rule that holds on the day of the start event.</summary>
    /// <param name="soort">One of <see cref="TermijnSoort"/>, or another name in the data.</param>
    /// <param name="vanaf">The instant of the start event; its day is the day in Amsterdam.</param>
    /// <param name="verlengingen">How often the term was extended, each time by its full length.</param>
    /// <returns>The end, or one sentence that says why there is none.</returns>
    public Outcome<TermijnBerekening> Compute(string soort, DateTimeOffset vanaf, int verlengingen = 0)
    {
        if (Find(soort) is not { } termijn)
        {
            return Outcome.Refused(
                "De soort termijn '{0}' bestaat niet. Kies uit: {1}.", soort, string.Join(", ", Termijnen.Select(t => t.Soort)));
        }

        if (vanaf.Year < FirstDay.Year || vanaf.Year > LastDay.Year)
        {
            return Outcome.Refused("De datum moet in de jaren {0} tot en met {1} liggen.", FirstDay.Year, LastDay.Year);
        }

        var start = Amsterdam.Day(vanaf);
        if (termijn.On(start) is not { } regel)
        {
            return Outcome.Refused("Voor de termijn {0} is geen regel bekend die op {1} gold.", soort, $"{start:yyyy-MM-dd}");
        }

        return Refusal(soort, regel, verlengingen) is { } refused
            ? refused
            : Compute(soort, regel, vanaf, verlengingen);
    }

    /// <summary>As above, for an instant from storage, which is always UTC.</summary>
    public Outcome<TermijnBerekening> Compute(string soort, DateTime vanafUtc, int verlengingen = 0) =>
        Compute(soort, Utc(vanafUtc), verlengingen);

    /// <summary>The term as it stands at a moment; null when it has no end that can be computed.</summary>
    public TermijnStand? Stand(string soort, DateTimeOffset vanaf, DateTimeOffset now, int verlengingen = 0) =>
        Compute(soort, vanaf, verlengingen).Value is { } termijn ? TermijnStand.At(termijn, now, Werkdagen) : null;

    /// <summary>As above, for instants from storage, which are always UTC.</summary>
    public TermijnStand? Stand(string soort, DateTime vanafUtc, DateTime nowUtc, int verlengingen = 0) =>
        Stand(soort, Utc(vanafUtc), Utc(nowUtc), verlengingen);

    /// <summary>The norm of the field for a term on a day; null when there is none.</summary>
    public TermijnNorm? NormFor(string soort, DateOnly day) =>
        _normen.FirstOrDefault(n => n.Soort == soort && n.HoldsOn(day));

    /// <summary>The share in time of a group of clocks, set against the norm of today.</summary>
    /// <remarks>
    /// What is done counts, and so does what is not done and already late: leaving it open must not make the figure
    /// better. What is open and still in time does not count yet.
    /// </remarks>
    public NormStand Measure(string soort, IEnumerable<Tijdvak> clocks, DateTime nowUtc)
    {
        var (inTime, total) = (0, 0);
        foreach (var clock in clocks)
        {
            if (Compute(soort, clock.Vanaf, clock.Verlengingen).Value is not { } termijn)
            {
                continue;
            }

            var isInTime = termijn.IsInTime(Utc(clock.Klaar ?? nowUtc));
            total += clock.Klaar is not null || !isInTime ? 1 : 0;
            inTime += clock.Klaar is not null && isInTime ? 1 : 0;
        }

        return new NormStand(inTime, total, NormFor(soort, Amsterdam.Day(nowUtc)));
    }

    private static DateTimeOffset Utc(DateTime utc) => new(DateTime.SpecifyKind(utc, DateTimeKind.Utc));

    private static Outcome? Refusal(string soort, TermijnRegel regel, int verlengingen)
    {
        if (regel.Duur is null && regel.UiterlijkOp is null)
        {
            return Outcome.Refused("De termijn {0} heeft geen lengte die te berekenen is. {1}", soort, regel.Regel);
        }

        if (verlengingen is < 0 or > MostVerlengingen)
        {
            return Outcome.Refused("Het aantal verlengingen moet van 0 tot en met {0} zijn.", MostVerlengingen);
        }

        return (verlengingen, regel.Verlenging) switch
        {
            (0, _) => null,
            (_, null) => Outcome.Refused("De termijn {0} kent geen verlenging.", soort),
            var (asked, known) when asked > (known.Maximum ?? MostVerlengingen) =>
                Outcome.Refused("De termijn {0} kan ten hoogste {1} keer worden verlengd.", soort, known.Maximum!),
            _ => null,
        };
    }

    private TermijnBerekening Compute(string soort, TermijnRegel regel, DateTimeOffset vanaf, int verlengingen)
    {
        if (regel.Duur is { Eenheid: TermijnEenheid.Uren } hours)
        {
            var last = Amsterdam.Time(vanaf.AddHours(hours.Aantal + (verlengingen * (regel.Verlenging?.Aantal ?? 0))));
            return new TermijnBerekening(soort, vanaf, Amsterdam.Day(last), last, verlengingen, regel);
        }

        var start = Amsterdam.Day(vanaf);
        var end = regel.UiterlijkOp?.EndAfter(start) ?? Extended(regel, verlengingen).EndAfter(start, Werkdagen);
        if (regel.AlgemeneTermijnenwet.Geldt)
        {
            end = AlgemeneTermijnenwet.Move(start, end, _wet);
        }

        return new TermijnBerekening(soort, vanaf, end, null, verlengingen, regel);
    }

    // Extensions are added before the end is moved: four weeks and two are six weeks from the start (ADR-0007).
    private static Duur Extended(TermijnRegel regel, int verlengingen)
    {
        var duur = regel.Duur ?? throw new InvalidOperationException("A rule without a length was refused before.");
        return duur with { Aantal = duur.Aantal + (verlengingen * (regel.Verlenging?.Aantal ?? 0)) };
    }
}
