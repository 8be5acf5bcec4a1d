using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Programma;

namespace Schakel.Tests.Support;

/// <summary>The plan of the region in a world, with its budget.</summary>
public static class Regioplanwerk
{
    private static readonly CancellationToken _ct = CancellationToken.None;

    /// <summary>The region takes its published programme over; again makes no second one.</summary>
    /// <returns>The address of the plan.</returns>
    public static async Task<string> LoadRegioplanAsync(this WereldHost world, bool shared = false)
    {
        (await world.Host.WithAsync<LoadRegioprogramma, Outcome>(u => u.HandleAsync(world.Wereld.Wie(Wereld.Projectleider), _ct))).Refusal.ShouldBeNull();
        var plan = await world.RegioplanAsync();
        (await world.Host.WithAsync<ShareRegioplan, Outcome>(u => u.HandleAsync(
            new(plan.Id, plan.Versie, shared), world.Wereld.Wie(Wereld.Projectleider), _ct))).Refusal.ShouldBeNull();
        return $"/programma/plannen/{plan.Id}";
    }

    public static Task<Plan> RegioplanAsync(this WereldHost world) =>
        world.Host.WithDbAsync(db => db.Plannen.AsNoTracking().SingleAsync(p => p.Organisatie == world.Wereld.Regio.Id && p.Bron != null, _ct));

    /// <summary>A region begins a plan of its own, with nothing in it.</summary>
    public static async Task<string> DraftRegioplanAsync(this WereldHost world, string account = Wereld.Projectleider, string naam = "Eigen plan")
    {
        var id = PlanId.New();
        (await world.Host.WithAsync<DraftRegioplan, Outcome>(u => u.HandleAsync(
            new(id, naam, new(2022, 1, 1), new(2023, 12, 31), null), world.Wereld.Wie(account), _ct))).Refusal.ShouldBeNull();
        return $"/programma/plannen/{id}";
    }

    public static async Task<ActieId> RegioactieAsync(this WereldHost world, string nummer)
    {
        var plan = (await world.RegioplanAsync()).Id;
        return await world.Host.WithDbAsync(db => db.Acties.Where(a => a.Plan == plan && a.Nummer == nummer).Select(a => a.Id).SingleAsync(_ct));
    }

    public static async Task<Begrotingsbedrag> BedragAsync(this WereldHost world, string post, int jaar)
    {
        var plan = (await world.RegioplanAsync()).Id;
        return await world.Host.WithDbAsync(db => (
            from bedrag in db.Begrotingsbedragen.AsNoTracking()
            join regel in db.Begrotingsposten on bedrag.Post equals regel.Id
            where regel.Plan == plan && regel.Naam == post && bedrag.Jaar == jaar
            select bedrag).SingleAsync(_ct));
    }
}
