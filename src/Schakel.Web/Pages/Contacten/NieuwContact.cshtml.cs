using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Schakel.Core.Common;
using Schakel.Core.Concepten;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;
using Schakel.Web.Access;
using Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

namespace Schakel.Web.Pages.Contacten;

/// <summary>Somebody reaches Veilig Thuis: how, when, and whether it becomes an advies or a melding.</summary>
/// <remarks>Also at <c>/meldingen/nieuw</c>, where the choice is made already; there it can start from an advies.</remarks>
[Requires(Recht.ContactRegister)]
public sealed class NieuwContactModel(
    SchakelDb db, BeginConcept begin, OntwerpLezer lezer, Naslagwerk naslag, TimeProvider clock) : SchakelPage
{
    /// <summary>The same page under the name of what it becomes.</summary>
    public const string MeldingPath = "/meldingen/nieuw";

    private const string WordtAdvies = "advies";

    /// <summary>The draft that is begun; made here, so that a double click begins one.</summary>
    [BindProperty]
    public Guid Id { get; set; } = ConceptId.New().Value;

    [BindProperty]
    public string? Kanaal { get; set; }

    [BindProperty]
    public string? Wanneer { get; set; }

    /// <summary>Which button was pressed.</summary>
    [BindProperty]
    public string? Wordt { get; set; }

    /// <summary>The advies that the melding starts from.</summary>
    public Advies? UitAdvies { get; private set; }

    public IReadOnlyList<SelectListItem> Kanalen => naslag.Options(CodeLijsten.Kanaal, clock.Today());

    public bool IsMelding => Request.Path.StartsWithSegments(MeldingPath);

    public async Task<IActionResult> OnGetAsync(Guid? advies, CancellationToken ct)
    {
        Wanneer = Contactmoment.Write(clock.GetUtcNow());
        return await MayAsync(advies, ct) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(Guid? advies, CancellationToken ct)
    {
        if (!await MayAsync(advies, ct))
        {
            return NotFound();
        }

        var now = clock.GetUtcNow();
        var velden = Contactmoment.SettleMoment(Velden.Of(("Kanaal", Kanaal), ("Wanneer", Wanneer)), "Wanneer", now);
        if (!IsRight(velden))
        {
            return Page();
        }

        if (Wordt == WordtAdvies && !IsMelding && Wie.Mag(Recht.AdviesRegister))
        {
            return SeeOther("/adviezen/nieuw" + QueryString.Create("kanaal", velden.One("Kanaal") ?? "").Add("op", velden.One("Wanneer") ?? ""));
        }

        if (!Wie.Mag(Recht.MeldingRegister))
        {
            return NotFound();
        }

        var id = new ConceptId(Id);
        List<Deel> delen = [new(NieuweMelding.Contact, Guid.NewGuid(), velden), .. UitAdvies is null ? [] : VanAdvies.Read(UitAdvies, naslag)];
        await begin.HandleAsync(new(id, NieuweMelding.Formulier, $"{UitAdvies?.Id}", delen), Wie, ct);
        return SeeOther(NieuweMelding.Path(id, NieuweMelding.Melder));
    }

    // The advies is asked for, and so is the right to see it.
    private async Task<bool> MayAsync(Guid? advies, CancellationToken ct)
    {
        if (advies is not { } id)
        {
            return true;
        }

        UitAdvies = await db.Adviezen.FindAsync([new AdviesId(id)], ct);
        return IsMelding && Wie.Mag(Recht.AdviesView, UitAdvies);
    }

    private bool IsRight(Velden velden)
    {
        var concept = Concept.Begin(new ConceptId(Id), Wie, NieuweMelding.Formulier, "", clock.Now());
        concept.Keep(new Deel(NieuweMelding.Contact, default, velden), clock.Now());
        foreach (var fout in lezer.Read(concept).FoutenVan(NieuweMelding.Contact))
        {
            ModelState.AddModelError(fout.Veld, fout.Tekst);
        }

        return ModelState.IsValid;
    }
}
