using Microsoft.AspNetCore.Http;
using Schakel.Tests.Support;
using Schakel.Web.Access;

namespace Schakel.Tests.Access;

/// <summary>No route is without a right, and none tells a stranger that something exists.</summary>
public sealed class RouteSweepTests(SweepWorld world) : IClassFixture<SweepWorld>
{
    [Fact]
    public async Task Every_route_asks_what_the_table_says() =>
        RouteReader.Differences(await RouteReader.ReadAsync(world.Host.Services), RouteTable.Routes).ShouldBeEmpty();

    [Fact]
    public async Task Whoever_may_not_gets_the_answer_of_what_does_not_exist()
    {
        var leaks = new List<string>();
        var asked = 0;
        foreach (var route in (await RouteReader.ReadAsync(world.Host.Services)).Where(r => r.HasId))
        {
            var shared = RouteTable.Gedeeld.Contains(route.Template);
            foreach (var visitor in world.Strangers.Where(s => !shared || !s.Mag(route.Asks)).Concat(world.Colleagues.Where(c => !c.Mag(RouteTable.Routes.GetValueOrDefault(route.Template, "")))))
            {
                foreach (var method in route.Methods.Intersect(["GET", "POST"]))
                {
                    asked++;
                    leaks.AddRange(await world.CompareAsync(visitor, method, route));
                }
            }
        }

        leaks.ShouldBeEmpty(string.Join('\n', world.Host.Errors.Lines.Take(2)));
        asked.ShouldBeGreaterThan(20);
        world.Host.Errors.Lines.ShouldBeEmpty();
    }

    [Fact]
    public async Task No_form_is_taken_without_the_token_that_we_gave_with_it()
    {
        var taken = new List<string>();
        var asked = 0;
        foreach (var route in (await RouteReader.ReadAsync(world.Host.Services)).Where(TakesForm))
        {
            var visitor = world.Colleagues.First(c => route.Asks is RouteTable.Open or RouteTable.SignedIn || c.Mag(route.Asks));
            var status = await world.StatusAsync(visitor with { Token = "verzonnen" }, "POST", route);
            asked++;
            taken.AddRange(status == "400" ? [] : [$"{route.Template}: {status}"]);
        }

        taken.ShouldBeEmpty();
        asked.ShouldBeGreaterThan(40);
    }

    [Fact]
    public async Task Whoever_looks_at_something_leaves_a_line_that_names_it()
    {
        var silent = new List<string>();
        var looked = 0;
        foreach (var route in (await RouteReader.ReadAsync(world.Host.Services)).Where(r => r.HasId && r.Methods.Contains("GET") && !IsAboutStaff(r)))
        {
            foreach (var visitor in world.Colleagues.Where(c => c.Mag(route.Asks)))
            {
                var before = await world.LinesAsync();
                var status = await world.StatusAsync(visitor, "GET", route);
                looked += status == "200" ? 1 : 0;
                silent.AddRange(status == "200" && await world.LinesAsync() == before ? [$"{route.Template} as {visitor.Account}"] : []);
            }
        }

        silent.ShouldBeEmpty();
        looked.ShouldBeGreaterThan(30);
    }

    [Fact]
    public async Task With_its_token_the_same_form_is_looked_at()
    {
        var routes = await RouteReader.ReadAsync(world.Host.Services);
        var contact = routes.Single(r => r.Template == "contact");

        (await world.StatusAsync(world.Colleagues.First(c => c.Mag(contact.Asks)), "POST", contact)).ShouldBe("200");
    }

    [Fact]
    public async Task A_look_that_leaves_no_line_would_be_found()
    {
        var staff = (await RouteReader.ReadAsync(world.Host.Services)).Single(r => r.Template == "beheer/teams/{teamId:guid}");
        var before = await world.LinesAsync();

        (await world.StatusAsync(world.Colleagues.Single(c => c.Account == Wereld.Beheerder), "GET", staff)).ShouldBe("200");

        (await world.LinesAsync()).ShouldBe(before);
    }

    // Accounts and teams: who changes one leaves a line, and nothing there is about the people of a melding.
    private static bool IsAboutStaff(Route route) => route.Template.StartsWith("beheer/", StringComparison.Ordinal);

    // The pages that tell of a fault take nothing; the API has no cookie, and so nothing that another site could misuse.
    private static bool TakesForm(Route route) => route.Methods.Contains("POST")
        && !route.Template.StartsWith("api/", StringComparison.Ordinal) && route.Template is not ("storing" or "niet-gevonden");

    [Fact]
    public async Task The_comparison_sees_a_difference_where_there_is_one()
    {
        var routes = await RouteReader.ReadAsync(world.Host.Services);
        var administrator = world.Colleagues.Single(c => c.Account == Wereld.Beheerder);
        var staff = routes.Single(r => r.Template == "beheer/medewerkers/{medewerkerId:guid}");

        (await world.CompareAsync(administrator, "GET", staff)).ShouldNotBeEmpty();
    }

    [Fact]
    public void The_table_finds_what_was_forgotten()
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal) { ["a"] = "casus.view", ["weg"] = RouteTable.Open };
        Route[] routes = [Asking("a"), Asking("b", new PublicAttribute()), Asking("a", new RequiresAttribute("melding.view"))];

        RouteReader.Differences(routes, table).ShouldBe(
        [
            "[\"a\"] asks '', and the table says 'casus.view'",
            "[\"a\"] asks 'melding.view', and the table says 'casus.view'",
            "[\"b\"] asks 'open', and the table says 'nothing'",
            "[\"weg\"] is in the table, and is no route",
        ]);
        RouteReader.Differences([Asking("a")], new Dictionary<string, string>(StringComparer.Ordinal) { ["a"] = "" }).ShouldHaveSingleItem();
    }

    private static Route Asking(string template, params object[] metadata) =>
        new(template, RouteReader.Asks(new EndpointMetadataCollection(metadata)), [], new HashSet<string>(StringComparer.Ordinal));
}
