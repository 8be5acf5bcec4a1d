using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Personen;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Meldingen;

/// <summary>Asks why somebody needs a secret address, keeps that on record, and then shows it once.</summary>
[Requires(Recht.GeheimAdresView)]
public sealed class OpenGeheimAdresModel(SchakelDb db, Naslagwerk naslag, TimeProvider clock, PersoonWoorden woorden) : SchakelPage
{
    [FromRoute]
    public Guid MeldingId { get; set; }

    [FromRoute]
    public Guid AdresId { get; set; }

    [BindProperty]
    public string? Reden { get; set; }

    public string Naam { get; private set; } = "";

    public string Grond { get; private set; } = "";

    public string Nummer { get; private set; } = "";

    /// <summary>The address, in the answer to the question only: no redirect, so that it stands in no other page.</summary>
    public string? Adres { get; private set; }

    public IEnumerable<SelectListItem> Redenen =>
        naslag.Lijst(CodeLijsten.RedenOpenenAdres).Geldig(clock.Today()).Select(c => new SelectListItem(c.Naam, c.Waarde));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await FindAsync(ct) is not { } betrokkene)
        {
            return NotFound();
        }

        db.Record(Wie.Line("GeheimAdresAsked", $"adres/{AdresId}", clock.Now()) with { Betreft = betrokkene.Id.ToString() });
        await db.SaveChangesAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(
        [FromServices] OpenGeheimAdres useCase, [FromServices] OpenGeheimAdres.Rules rules, CancellationToken ct)
    {
        if (await FindAsync(ct) is not { } betrokkene)
        {
            return NotFound();
        }

        var command = new OpenGeheimAdres.Command(new AdresId(AdresId), Reden ?? "");
        if (ModelState.Accepts(command, rules))
        {
            var gegevens = await useCase.HandleAsync(command, Wie, ct);
            Adres = woorden.Adres(AdresRegel.Opened(command.Adres, betrokkene.Id, gegevens)) ?? "";
        }

        return Page();
    }

    private async Task<Betrokkene?> FindAsync(CancellationToken ct)
    {
        var (id, adresId) = (new MeldingId(MeldingId), new AdresId(AdresId));
        var found = await (
            from adres in db.Adressen.AsNoTracking()
            where adres.Id == adresId && adres.Gegevens.Geheim
            join betrokkene in db.Betrokkenen.AsNoTracking() on adres.Betrokkene equals betrokkene.Id
            join melding in db.Meldingen.AsNoTracking() on betrokkene.Melding equals melding.Id
            where melding.Id == id
            select new { Betrokkene = betrokkene, Melding = melding, adres.Gegevens.GeheimGrond }).SingleOrDefaultAsync(ct);
        if (found is null || !Wie.Mag(Recht.GeheimAdresView, found.Melding))
        {
            return null;
        }

        (Naam, Grond, Nummer) = (woorden.Naam(found.Betrokkene), woorden.GeheimGrond(found.GeheimGrond), found.Melding.Nummer);
        return found.Betrokkene;
    }
}
