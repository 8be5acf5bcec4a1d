using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;
using Schakel.Core.Termijnen;
using Schakel.Core.Toegang;

namespace Schakel.Web.Pages.Werkvoorraad;

/// <summary>A row of the worklist in words, ready to be shown.</summary>
public sealed record WerkRij(WerkRegel Regel)
{
    /// <summary>What to do, and where.</summary>
    public required string Actie { get; init; }

    public required string Adres { get; init; }

    /// <summary>The number that people name it by.</summary>
    public required string Nummer { get; init; }

    /// <summary>For whom or what it waits; null when it waits for nobody but us.</summary>
    public string? Wacht { get; init; }

    public required string Familie { get; init; }

    /// <summary>Municipality, children, known before, sector of the reporter.</summary>
    public required IReadOnlyList<string> Feiten { get; init; }

    public required string Binnen { get; init; }

    public TermijnRij? Termijn { get; init; }

    public string? Behandelaar { get; init; }
}

/// <summary>A term as <c>nl-term</c> shows it.</summary>
/// <remarks>
/// The last day is the one that the list is sorted and counted by; the day of the term is worked out anew. Days are
/// counted for terms in working days only, and not before the first has begun.
/// </remarks>
public sealed record TermijnRij(DateOnly Uiterlijk, int? Dag, int? Totaal, int WerkdagenTeLaat)
{
    public static TermijnRij? Of(WerkRegel regel, TermijnenRegister termijnen, DateTime now) =>
        Of(regel.Uiterlijk, regel.Termijn, regel.Vanaf, termijnen, now);

    public static TermijnRij? Of(DateOnly? laatste, string? termijn, DateTime vanaf, TermijnenRegister termijnen, DateTime now)
    {
        if (laatste is not { } uiterlijk)
        {
            return null;
        }

        var stand = termijn is { } soort ? termijnen.Stand(soort, vanaf, now) : null;
        var counts = stand is { Eenheid: TermijnEenheid.Werkdagen, Dag: > 0 };
        var today = Amsterdam.Day(now);
        return new TermijnRij(
            uiterlijk, counts ? stand!.Dag : null, counts ? stand!.Totaal : null, termijnen.Werkdagen.CountAfter(uiterlijk, today));
    }
}
