using Microsoft.AspNetCore.Mvc;
using Schakel.Core.Common;
using Schakel.Core.Termijnen;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Werkvoorraad;

/// <summary>How a team stands: in time or not, what waits and how long, who carries what. Figures only, no families.</summary>
[Requires(Recht.WerkvoorraadTeam)]
public sealed class TeamModel(TeamQuery query, WerkvoorraadQuery werk, TermijnenRegister termijnen, TimeProvider clock) : SchakelPage
{
    private const int Months = 6;

    /// <summary>The team that is shown; null for the whole organisation.</summary>
    public TeamId? Team { get; private set; }

    public IReadOnlyList<Collega> Collegas { get; private set; } = [];

    /// <summary>The newest month first.</summary>
    public IReadOnlyList<Maand> Maanden { get; private set; } = [];

    public IReadOnlyList<Wachtend> Wacht { get; private set; } = [];

    public IReadOnlyList<Last> Verdeling { get; private set; } = [];

    /// <summary>The share in time of the meldingen that were received in a month.</summary>
    public sealed record Maand(DateOnly Begin, NormStand Stand);

    /// <summary>What waits of one kind, and since when the oldest does.</summary>
    public sealed record Wachtend(SoortTaak Soort, int Open, int TeLaat, int Vandaag, DateTime OudsteVanaf);

    /// <summary>What somebody carries; null is what nobody has taken up yet.</summary>
    public sealed record Last(Collega? Collega, int Open, int TeLaat, int Vandaag);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var asked = Request.Query["team"].ToString();
        Team = asked == "alle" ? null : Guid.TryParse(asked, out var id) ? new TeamId(id) : Wie.Team;
        Collegas = await werk.CollegasAsync(Wie, ct);
        var belasting = await query.BelastingAsync(Team, Wie, ct);
        Wacht = [.. belasting.GroupBy(b => b.Soort).OrderBy(g => g.Key).Select(g => new Wachtend(
            g.Key, g.Sum(b => b.Open), g.Sum(b => b.TeLaat), g.Sum(b => b.Vandaag), g.Min(b => b.OudsteVanaf)))];
        Verdeling = Divide(belasting);
        Maanden = await MonthsAsync(ct);
        return Page();
    }

    /// <summary>The same team on the worklist, with one thing more.</summary>
    public string Lijst(params (string Key, string? Value)[] also)
    {
        var asked = also.Append(("team", Team?.ToString())).Where(q => !string.IsNullOrEmpty(q.Item2))
            .Select(q => KeyValuePair.Create(q.Item1, q.Item2));
        return WerkAdres.Lijst + QueryString.Create(asked);
    }

    private List<Last> Divide(IReadOnlyList<Belasting> belasting)
    {
        var perPerson = belasting.ToLookup(b => b.Medewerker);
        Last Of(Collega? collega, IEnumerable<Belasting> work) => new(
            collega, work.Sum(b => b.Open), work.Sum(b => b.TeLaat), work.Sum(b => b.Vandaag));
        return [.. Collegas.Where(c => perPerson.Contains(c.Id) || (c.Actief && (Team is null || c.Team == Team)))
            .Select(c => Of(c, perPerson[c.Id])).OrderByDescending(l => l.Open).Prepend(Of(null, perPerson[null]))];
    }

    private async Task<List<Maand>> MonthsAsync(CancellationToken ct)
    {
        var today = clock.Today();
        var months = Enumerable.Range(0, Months).Select(back => new DateOnly(today.Year, today.Month, 1).AddMonths(-back)).ToList();
        var clocks = (await query.KlokkenAsync(Team, months[^1], Wie, ct)).ToLookup(c => Month(Amsterdam.Day(c.Vanaf)));
        return [.. months.Select(month => new Maand(
            month, termijnen.Measure(TermijnSoort.Veiligheidsbeoordeling, clocks[month], clock.Now())))];
    }

    private static DateOnly Month(DateOnly day) => new(day.Year, day.Month, 1);
}
