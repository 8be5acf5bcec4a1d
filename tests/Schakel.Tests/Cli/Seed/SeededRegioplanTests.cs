using Microsoft.EntityFrameworkCore;
using Schakel.Core.Programma;
using Schakel.Tests.Support;

namespace Schakel.Tests.Cli.Seed;

/// <summary>The demonstration holds the plan of one region, shared, with its budget.</summary>
public sealed class SeededRegioplanTests
{
    [Fact]
    public async Task The_plan_of_gooi_en_vechtstreek_is_shared_and_the_same_seed_gives_the_same_ids()
    {
        var first = await SowAsync();
        var second = await SowAsync();

        (first.Plan.Gebied, first.Plan.Gedeeld, first.Acties, first.Gepland).ShouldBe(("PR10", true, 27, 55_000_000));
        second.Plan.Id.ShouldBe(first.Plan.Id);
    }

    private static async Task<(Plan Plan, int Acties, long Gepland)> SowAsync()
    {
        await using var database = await TestDatabase.CreateAsync();
        await Zaaiveld.SowAsync(database, .002, 1);
        await using var db = Zaaiveld.Open(database);
        var plan = await db.Plannen.AsNoTracking().SingleAsync(p => p.Soort == SoortPlan.Regionaal);
        return (plan, await db.Acties.CountAsync(a => a.Plan == plan.Id), await db.Begrotingsbedragen.SumAsync(b => b.Gepland));
    }
}
