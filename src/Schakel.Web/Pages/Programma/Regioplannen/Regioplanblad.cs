using Schakel.Core.Programma;
using Schakel.Web.Components.Charts;

namespace Schakel.Web.Pages.Programma.Regioplannen;

public sealed record Planactie(Actie Actie, IReadOnlyList<Mijlpaal> Mijlpalen);

/// <summary>A row of what a theme asks by year.</summary>
/// <param name="Partij">Of whom; null for what happens.</param>
public sealed record Jaarrij(string? Partij, IReadOnlyList<Themaregel> Regels)
{
    /// <param name="jaar">Null for what is asked over the whole plan.</param>
    public IEnumerable<string> In(int? jaar) => Regels.Where(r => r.Jaar == jaar).Select(r => r.Tekst);
}

/// <summary>What the region does, and what municipalities do in return; either may be missing.</summary>
public sealed record Taakpaar(string? Regionaal, string? Lokaal);

/// <summary>All that a regional plan says of its themes.</summary>
public sealed record Regioplanblad(
    Planopzet Opzet, IReadOnlyList<Planactie> Acties, IReadOnlyList<Themaregel> Regels, IReadOnlyList<Planverband> Verbanden)
{
    // Longer names make a schedule unreadable; the whole text is on the page of the action.
    private const int MostLetters = 90;

    public IEnumerable<Planactie> Onder(string nummer) => Acties.Where(a => a.Actie.Bouwsteen == nummer);

    public IEnumerable<string> Doelen(string nummer) => Van(nummer, SoortThemaregel.Doel).Select(r => r.Tekst);

    /// <summary>What happens, and what is asked of whom, in the order of the plan.</summary>
    /// <param name="nummer">Null for the other themes together.</param>
    public IReadOnlyList<Jaarrij> PerJaar(string? nummer) =>
    [
        .. Van(nummer, SoortThemaregel.Tijdlijn).Concat(Van(nummer, SoortThemaregel.Inzet))
            .GroupBy(r => r.Partij).Select(g => new Jaarrij(g.Key, [.. g])),
    ];

    public IReadOnlyList<Taakpaar> Taken(string nummer) =>
    [
        .. Van(nummer, SoortThemaregel.Regionaal).Concat(Van(nummer, SoortThemaregel.Lokaal)).GroupBy(r => r.Rang).OrderBy(g => g.Key)
            .Select(g => new Taakpaar(
                g.FirstOrDefault(r => r.Soort == SoortThemaregel.Regionaal)?.Tekst, g.FirstOrDefault(r => r.Soort == SoortThemaregel.Lokaal)?.Tekst)),
    ];

    /// <summary>The years of the plan, and null for the whole of it when something is asked without a year.</summary>
    public IReadOnlyList<int?> Jaren(IReadOnlyList<Jaarrij> rijen) =>
        [.. rijen.SelectMany(r => r.Regels).Select(r => r.Jaar).Distinct().OrderBy(j => j ?? int.MaxValue)];

    public IReadOnlyList<ScheduleItem> Planning =>
    [
        .. Acties.Select(a => new ScheduleItem(
            $"{a.Actie.Nummer} {Short(a.Actie.Tekst)}", a.Actie.Gegevens.Begin, a.Actie.Gegevens.Eind,
            [.. a.Mijlpalen.Select(m => new Milestone(m.Omschrijving, m.Gepland, m.GehaaldOp is not null))], $"/programma/acties/{a.Actie.Id}")),
    ];

    private static string Short(string tekst) => tekst.Length <= MostLetters ? tekst : $"{tekst[..MostLetters].TrimEnd()}…";

    private IEnumerable<Themaregel> Van(string? nummer, SoortThemaregel soort) => Regels.Where(r => r.Onderdeel == nummer && r.Soort == soort);
}
