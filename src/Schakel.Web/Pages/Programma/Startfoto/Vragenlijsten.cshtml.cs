using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma.Startfoto;

/// <summary>The questionnaires of the national team, with their versions; a new one begins here.</summary>
[Requires(Recht.ProgrammaEdit)]
public sealed class VragenlijstenModel(
    SchakelDb db, BeginVragenlijst useCase, BeginVragenlijst.Rules rules, TimeProvider clock, IStringLocalizer<Teksten> text) : SchakelPage
{
    public IReadOnlyList<(Vragenlijstversie Lijst, Vragenlijstinhoud Inhoud)> Lijsten { get; private set; } = [];

    /// <summary>The id of what is to be made, so that a second press of the button makes no other.</summary>
    [BindProperty]
    public Guid Nieuw { get; set; }

    /// <summary><c>voorbeeld</c> or <c>leeg</c>.</summary>
    [BindProperty]
    public string? Begin { get; set; }

    [BindProperty]
    public string? Titel { get; set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        (Nieuw, Begin) = (Guid.NewGuid(), "voorbeeld");
        await ReadAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var command = new BeginVragenlijst.Command(new(Nieuw == Guid.Empty ? Guid.NewGuid() : Nieuw), null, Begin == "leeg", Titel);
        if (ModelState.Accepts(command, rules) && ModelState.Accepts(await useCase.HandleAsync(command, Wie, ct), text))
        {
            return SeeOther($"/programma/vragenlijsten/{command.Id}");
        }

        await ReadAsync(ct);
        return Page();
    }

    private async Task ReadAsync(CancellationToken ct)
    {
        var all = await db.Vragenlijstversies.AsNoTracking().Where(v => v.Organisatie == Wie.Organisatie)
            .OrderBy(v => v.Code).ThenByDescending(v => v.Nummer).ToListAsync(ct);
        Lijsten = [.. all.Select(v => (v, v.Read()))];
        db.Record(Wie.Line("VragenlijstenViewed", "vragenlijsten", clock.Now()));
        await db.SaveChangesAsync(ct);
    }
}
