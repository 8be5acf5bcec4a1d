using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Concepten;
using Schakel.Core.Data;
using Schakel.Core.Toegang;
using Schakel.Web.Access;
using Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;
using Schakel.Web.Pages.Meldingen.VeiligheidsbeoordelingJourney;
using Schakel.Web.Pages.Overdrachten;

namespace Schakel.Web.Pages.Concepten;

/// <summary>What somebody began and has not recorded: to go on with, or to throw away.</summary>
[Requires(Recht.ConceptEdit)]
public sealed class OverzichtModel(
    SchakelDb db, DiscardConcept discard, OntwerpLezer lezer, TimeProvider clock, IStringLocalizer<Teksten> text) : SchakelPage
{
    public IReadOnlyList<Rij> Rijen { get; private set; } = [];

    public sealed record Rij(ConceptId Id, string Titel, string? Aanduiding, DateTimeOffset GewijzigdOp, string Adres);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var own = await db.Concepten.AsNoTracking().Own(Wie).Where(c => c.AfgerondAls == null)
            .OrderByDescending(c => c.GewijzigdOp).ToListAsync(ct);
        Rijen = [.. own.Select(Describe)];
        db.Record(Wie.Line("ConceptenListed", $"medewerker/{Wie.Medewerker}", clock.Now()) with
        {
            Betreft = string.Join(' ', own.Select(c => c.Id)),
        });
        await db.SaveChangesAsync(ct);
    }

    /// <param name="terug">Where the draft was offered; the list otherwise.</param>
    public async Task<IActionResult> OnPostAsync(Guid id, string? terug, CancellationToken ct)
    {
        await discard.HandleAsync(new([new ConceptId(id)], RedenWeg.Weggegooid), Wie, ct);
        return LocalRedirect(Url.IsLocalUrl(terug) ? terug : "/concepten");
    }

    private Rij Describe(Concept concept)
    {
        var changed = Amsterdam.Time(concept.GewijzigdOp);
        if (AboutMelding(concept.Formulier) is { } soort)
        {
            return new(concept.Id, soort, null, changed, $"/meldingen/{concept.Over}/{concept.Formulier}");
        }

        if (concept.Formulier != NieuweMelding.Formulier)
        {
            var titel = concept.Over.Length > 0 ? concept.Over : text["Formulier van {0}", concept.Formulier].Value;
            return new(concept.Id, titel, null, changed, $"{concept.Formulier}?{Herstel.Vraag}={concept.Id}");
        }

        var names = lezer.Read(concept).Mensen.Select(m => m.Naam).Take(3);
        return new(concept.Id, text["Nieuwe melding"], string.Join(", ", names), changed, $"/meldingen/nieuw/{concept.Id}");
    }

    // Forms of several pages about one melding go on where they were left.
    private string? AboutMelding(string formulier) => formulier switch
    {
        Aanbiedblad.Formulier => text["Overdracht aanbieden"].Value,
        Werkblad.Formulier => text["Veiligheidsbeoordeling"].Value,
        _ => null,
    };
}
