using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Programma;

namespace Schakel.Tests.Support;

/// <summary>The national plan in a world, and its actions by number.</summary>
public static class Programmawerk
{
    private static readonly CancellationToken _ct = CancellationToken.None;

    /// <summary>Takes the published plan over, as the national team does; again makes no second one.</summary>
    public static async Task LoadPlanAsync(this WereldHost world) => (await world.Host.WithAsync<LoadProgrammaplan, Outcome>(
        u => u.HandleAsync(world.Wereld.Wie(Wereld.Landelijk), _ct))).Refusal.ShouldBeNull();

    /// <summary>Takes the promises of the published letter over, as the national team does.</summary>
    public static async Task LoadBriefAsync(this WereldHost world) => (await world.Host.WithAsync<LoadKamerbrief, Outcome>(
        u => u.HandleAsync(world.Wereld.Wie(Wereld.Landelijk), _ct))).Refusal.ShouldBeNull();

    public static Task<Toezegging> ToezeggingAsync(this WebHost host, string onderwerp) =>
        host.WithDbAsync(db => db.Toezeggingen.AsNoTracking().SingleAsync(t => t.Gegevens.Onderwerp == onderwerp, _ct));

    public static Task<Actie> ActieAsync(this WebHost host, string nummer) =>
        host.WithDbAsync(db => db.Acties.AsNoTracking().SingleAsync(a => a.Nummer == nummer, _ct));

    public static async Task StandAsync(this WereldHost world, string nummer, Actiestatus status, DateOnly? op = null, int fase = 2) =>
        (await world.Host.WithAsync<RecordActiestand, Outcome>(async u => await u.HandleAsync(
            new((await world.Host.ActieAsync(nummer)).Id, ActiestandId.New(), op ?? world.Host.Clock.Today(), status, fase, "Vastgelegd.", "Verslag"),
            world.Wereld.Wie(Wereld.Landelijk), _ct))).Refusal.ShouldBeNull();

    public static async Task<MijlpaalId> PlanMijlpaalAsync(this WereldHost world, string nummer, DateOnly gepland, DateOnly? gehaald = null)
    {
        var id = MijlpaalId.New();
        (await world.Host.WithAsync<RecordMijlpaal, Outcome>(async u => await u.HandleAsync(
            new((await world.Host.ActieAsync(nummer)).Id, id, Guid.Empty, "Een vastgesteld kader", gepland, gehaald, gehaald is null ? null : "Besluit"),
            world.Wereld.Wie(Wereld.Landelijk), _ct))).Refusal.ShouldBeNull();
        return id;
    }

    /// <summary>A region says how far it is; the national team says it for a region whose account is not given.</summary>
    public static async Task ThemastandAsync(
        this WereldHost world, string regio, string thema, Adoptie adoptie, DateOnly? op = null, bool voorbeeld = false, string? toelichting = null,
        string account = Wereld.Landelijk) => (await world.Host.WithAsync<RecordThemastand, Outcome>(u => u.HandleAsync(
            new(ThemastandId.New(), regio, thema, op ?? world.Host.Clock.Today(), adoptie, false, voorbeeld, toelichting), world.Wereld.Wie(account), _ct))).Refusal.ShouldBeNull();

    public static async Task<ElementId> ElementAsync(this WereldHost world, string naam = "Vaste contactpersoon", string thema = "mda")
    {
        var id = ElementId.New();
        (await world.Host.WithAsync<RegisterElement, Outcome>(u => u.HandleAsync(
            new(id, Guid.Empty, new() { Thema = thema, Naam = naam, Onderbouwing = "Oordeel van deskundigen" }), world.Wereld.Wie(Wereld.Landelijk), _ct))).Refusal.ShouldBeNull();
        return id;
    }
}
