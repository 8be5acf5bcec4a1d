using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Werkvoorraad;

/// <summary>The worklist asks its database six times at most, with ten open meldingen and with ten thousand.</summary>
public sealed class StatementTests : IAsyncLifetime
{
    private const int Most = 6;

    private static readonly string[] _questions =
    [
        "/werkvoorraad", "/werkvoorraad?pagina=3", "/werkvoorraad?medewerker=ik", "/werkvoorraad?termijn=te-laat",
        "/werkvoorraad?termijn=vandaag", "/werkvoorraad?soort=vervolgmelding", "/werkvoorraad/signalen",
    ];

    private static readonly string[] _filled = ["casus", "melder", "melding", "taak", "zicht"];

    private readonly Werkplek _plek = new();

    public ValueTask InitializeAsync() => _plek.InitializeAsync();

    public ValueTask DisposeAsync() => _plek.DisposeAsync();

    [Fact]
    public async Task The_same_few_statements_do_for_ten_open_meldingen_and_for_ten_thousand()
    {
        await _plek.FillAsync(10);
        var client = await _plek.Host.SignInAsync(Wereld.Teamleider);
        var few = await _plek.Host.Sql.CountAsync(client, "/werkvoorraad");
        var team = await _plek.Host.Sql.CountAsync(client, "/team?team=alle");
        await FillAndAnalyseAsync();

        var many = await _plek.Host.Sql.CountAsync(client, "/werkvoorraad");

        few.Count.ShouldBeLessThanOrEqualTo(Most, string.Join("\n\n", few));
        many.ShouldBe(few);
        (await _plek.Host.Sql.CountAsync(client, "/werkvoorraad?zoek=yilmaz&fase=veiligheidsbeoordeling&termijn=te-laat&sorteer=familie"))
            .Count.ShouldBeLessThanOrEqualTo(Most);
        (await _plek.Host.Sql.CountAsync(client, "/team?team=alle")).ShouldBe(team);
        await NoQuestionReadsTheWholeTableAsync(client);
        await ACasusReadsNoWholeTableAsync(await _plek.Host.SignInAsync(Wereld.Anna));
        await TenThousandAreQuickAsync(client);
    }

    private async Task NoQuestionReadsTheWholeTableAsync(HttpClient client)
    {
        foreach (var question in _questions)
        {
            var plans = await _plek.Host.Plans.ExplainAsync(async () =>
                (await client.GetAsync(new Uri(question, UriKind.Relative), TestContext.Current.CancellationToken)).EnsureSuccessStatusCode().Dispose());
            plans.ShouldContain(plan => plan.Sql.Contains("taak", StringComparison.Ordinal));
            plans.Where(plan => plan.ReadsAllOf("taak")).Select(plan => $"{question}\n{plan.Sql}\n{plan.Steps}").ShouldBeEmpty();
        }
    }

    // What the pile has ten thousand of; a table that is small PostgreSQL rightly reads as it is.
    private async Task ACasusReadsNoWholeTableAsync(HttpClient client)
    {
        var casus = await _plek.Host.WithDbAsync(db => db.Casussen.OrderBy(c => c.Nummer).Select(c => c.Id).FirstAsync());
        var plans = await _plek.Host.Plans.ExplainAsync(() => client.GetPageAsync($"/casussen/{casus}"));

        plans.Count.ShouldBeInRange(7, 10);
        plans.SelectMany(plan => _filled.Where(plan.ReadsAllOf).Select(table => $"{table}\n{plan.Sql}\n{plan.Steps}")).ShouldBeEmpty();
    }

    // No benchmark but a wide bound: a list that joins ten thousand rows to show twenty-five fails on any machine.
    private static async Task TenThousandAreQuickAsync(HttpClient client)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < 10; i++)
        {
            await client.GetPageAsync("/werkvoorraad");
        }

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    // Years of finished work of which little is open, and statistics as a database keeps them by itself.
    private async Task FillAndAnalyseAsync()
    {
        await _plek.FillAsync(9_990, first: 10);
        await _plek.Host.WithDbAsync(db => db.Database.ExecuteSqlRawAsync(db.Database.IsNpgsql() ? "VACUUM ANALYZE" : "ANALYZE"));
    }
}
