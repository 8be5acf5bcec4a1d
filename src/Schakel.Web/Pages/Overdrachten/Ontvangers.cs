using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;
using Schakel.Core.Overdracht;
using Schakel.Core.Toegang;

namespace Schakel.Web.Pages.Overdrachten;

/// <summary>To whom a case can be offered: the team of the own municipality first, then the others by kind.</summary>
public sealed class Ontvangers(SchakelDb db, Aanbiedingen aanbiedingen, Naslagwerk naslag, IStringLocalizer<Teksten> text)
{
    public async Task<IReadOnlyList<Organisatie>> ReadAsync(Melding melding, CancellationToken ct)
    {
        var all = await db.Organisaties.AsNoTracking().Where(o => o.Id != melding.Organisatie).OrderBy(o => o.Naam).ToListAsync(ct);
        var order = naslag.Lijst(CodeLijsten.SoortOrganisatie).Codes.Select(c => c.Waarde).ToList();
        return [.. all.Where(aanbiedingen.Receives)
            .OrderBy(o => !IsNear(o, melding))
            .ThenBy(o => order.IndexOf(o.Soort))
            .ThenBy(o => o.Gemeenten.Contains(melding.Gemeente ?? "") ? 0 : 1)];
    }

    /// <summary>As choices of a form; who confirms in writing is marked.</summary>
    public IEnumerable<SelectListItem> Options(IReadOnlyList<Organisatie> all, Melding melding)
    {
        var near = new SelectListGroup
        {
            Name = text["Lokaal team van {0}", naslag.Gemeenten.Find(melding.Gemeente)?.Naam ?? ""],
        };
        var kinds = all.Select(o => o.Soort).Distinct()
            .ToDictionary(soort => soort, soort => new SelectListGroup { Name = naslag.Lijst(CodeLijsten.SoortOrganisatie).NaamVan(soort) });
        return all.Select(o => new SelectListItem(
            o.Aangesloten ? o.Naam : text["{0} (niet aangesloten, bevestigt schriftelijk)", o.Naam], o.Id.ToString())
        {
            Group = IsNear(o, melding) ? near : kinds[o.Soort],
        });
    }

    /// <summary>The one that the besluit points at, when there is only one of that kind in the municipality.</summary>
    public Organisatie? Obvious(IReadOnlyList<Organisatie> all, OverdrachtStof stof)
    {
        var kind = naslag.Besluiten.Regionaal.Find(stof.Besluit.Oordeel.Regionaal)?.Kenmerk(Kenmerk.Ontvanger);
        var fitting = all.Where(o => o.Soort == kind && o.Gemeenten.Contains(stof.Melding.Gemeente ?? "")).Take(2).ToList();
        return fitting is [var only] ? only : null;
    }

    private static bool IsNear(Organisatie organisatie, Melding melding) =>
        organisatie.Soort == SoortOrganisatie.LokaalTeam && melding.Gemeente is { } gemeente && organisatie.Gemeenten.Contains(gemeente);
}
