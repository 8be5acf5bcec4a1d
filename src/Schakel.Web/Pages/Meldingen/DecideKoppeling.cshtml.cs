using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Personen;
using Schakel.Core.Toegang;
using Schakel.Radar;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Meldingen;

/// <summary>Who is known already: the radar proposes, a worker answers, and the kind of the melding follows.</summary>
[Requires(Recht.BetrokkeneLink)]
public sealed class DecideKoppelingModel(
    SchakelDb db, KoppelingQuery query, PersoonWoorden woorden, TimeProvider clock, IStringLocalizer<Teksten> text) : SchakelPage
{
    [FromRoute]
    public Guid MeldingId { get; set; }

    [BindProperty]
    public Guid Koppeling { get; set; }

    /// <summary>The proposal as it was when the page was shown.</summary>
    [BindProperty]
    public Guid Versie { get; set; }

    [BindProperty]
    public KoppelStatus? Antwoord { get; set; }

    public Melding Melding { get; private set; } = null!;

    public Bekendenblad Blad { get; private set; } = null!;

    public PersoonWoorden Woorden => woorden;

    public IEnumerable<Voorstel> Voorstellen => Blad.Voorstellen.SelectMany(group => group);

    public int Open => Voorstellen.Count(v => !v.Koppeling.IsBeslist);

    /// <summary>How many of these people a worker confirmed as known.</summary>
    public int Bekend => Voorstellen.Where(v => v.Koppeling.Status == KoppelStatus.Bevestigd).DistinctBy(v => v.Koppeling.Betrokkene).Count();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await FindAsync(ct) ? await ShowAsync(ct) : NotFound();

    public async Task<IActionResult> OnPostAsync([FromServices] DecideKoppeling useCase, CancellationToken ct)
    {
        if (!await FindAsync(ct))
        {
            return NotFound();
        }

        var id = new KoppelingId(Koppeling);
        var exists = await db.Koppelingen.AnyAsync(
            k => k.Id == id && db.Betrokkenen.Any(b => b.Id == k.Betrokkene && b.Melding == Melding.Id), ct);
        if (!exists || Antwoord is not { } antwoord || !Enum.IsDefined(antwoord))
        {
            ModelState.AddModelError("", text["Kies bij een van de voorstellen een antwoord."]);
            return await ShowAsync(ct);
        }

        var outcome = await useCase.HandleAsync(new(id, antwoord, Versie), Wie, ct);
        return ModelState.Accepts(outcome, text)
            ? SeeOther($"/meldingen/{MeldingId}/bekend", $"voorstel-{Koppeling}")
            : await ShowAsync(ct);
    }

    public IEnumerable<Vergelijkrij> Rijen(Betrokkene nieuw, Voorstel v)
    {
        var adres = Blad.Adressen[nieuw.Id].FirstOrDefault();
        Vergelijkrij Rij(string veld, Func<Identiteit, string?> of, IReadOnlyList<Reden> redenen) =>
            new(veld, of(nieuw.Identiteit), of(v.Eerder.Identiteit), [.. v.Redenen.Intersect(redenen)]);
        yield return new(text["Naam"], Naam(nieuw), Naam(v.Eerder), [.. v.Redenen.Intersect(Veldreden.Naam)]);
        yield return Rij(text["Geboren"], i => woorden.Geboren(i.Geboortedatum), Veldreden.Geboren);
        yield return Rij(text["BSN"], i => i.Bsn, Veldreden.Bsn);
        yield return Rij(text["Geslacht"], woorden.Geslacht, Veldreden.Geslacht);
        yield return new(text["Adres"], Adres(adres), Adres(v.Adres), [.. v.Redenen.Intersect(Veldreden.Adres)]);
        yield return new(text["Rol"], woorden.Rol(nieuw.Rol), woorden.Rol(v.Eerder.Rol), []);
    }

    private string Naam(Betrokkene wie) => woorden.Naam(wie);

    private string? Adres(AdresRegel? adres) => adres is { Geheim: true } ? woorden.GeheimGrond(adres.GeheimGrond) : woorden.Adres(adres);

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        var id = new MeldingId(MeldingId);
        var melding = await db.Meldingen.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, ct);
        Melding = melding!;
        return melding is not null && Wie.Mag(Recht.BetrokkeneLink, melding);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        Blad = await query.ReadAsync(Melding, ct);
        db.Record(Wie.Line("KoppelingenViewed", $"melding/{Melding.Id}", clock.Now()) with
        {
            Betreft = string.Join(' ', Blad.Betrokkenen.Select(b => b.Id).Concat(Voorstellen.Select(v => v.Eerder.Id)).Distinct()),
        });
        await db.SaveChangesAsync(ct);
        return Page();
    }
}
