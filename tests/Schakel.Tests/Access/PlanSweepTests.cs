using Schakel.Tests.Support;

namespace Schakel.Tests.Access;

/// <summary>No page reads a whole table of the record, whatever it is about: each begins at what it was asked for and goes along an index.</summary>
public sealed class PlanSweepTests(SweepWorld world) : IClassFixture<SweepWorld>
{
    /// <summary>What grows with every melding.</summary>
    private static readonly string[] _record =
    [
        "advies", "afdoening", "adres", "audit_regel", "betrokkene", "casus", "contact", "gebeurtenis", "koppeling", "melder", "melding",
        "overdracht_aanbod", "overdracht_betrokkenen", "overdracht_vraag", "persoon", "radar_sleutel", "relatie", "taak", "uitspraak",
        "veilig_contact", "veiligheidsbeoordeling", "zicht",
    ];

    // What asks for all that an organisation has: in the order of an index and no more than a page of it, or to count it.
    private static readonly Dictionary<string, string> _mayReadAllOfAnOrganisation = new(StringComparer.Ordinal)
    {
        ["adviezen"] = "advies",
        ["beheer/logboek"] = "audit_regel",
        ["meldingen/{meldingId:guid}/bekend"] = "melding",
        ["team"] = "taak",
        ["werkvoorraad"] = "taak",
    };

    [Fact]
    public async Task No_page_reads_a_whole_table_of_the_record()
    {
        var whole = new SortedSet<string>(StringComparer.Ordinal);
        var asked = 0;
        foreach (var route in (await RouteReader.ReadAsync(world.Host.Services)).Where(r => r.Methods.Contains("GET")))
        {
            foreach (var visitor in world.Colleagues.Where(c => c.Mag(route.Asks)))
            {
                var plans = await world.Host.Plans.ExplainAsync(() => world.StatusAsync(visitor, "GET", route), asIfLarge: true);
                asked += plans.Count;
                foreach (var plan in plans)
                {
                    whole.UnionWith(_record
                        .Where(table => plan.ReadsAllOf(table)
                            || (plan.ReadsAllOfAnOrganisation(table) && _mayReadAllOfAnOrganisation.GetValueOrDefault(route.Template) != table))
                        .Select(table => $"{route.Template} reads all of {table}:\n{plan.Sql}\n{plan.Steps}"));
                }
            }
        }

        whole.ShouldBeEmpty();
        asked.ShouldBeGreaterThan(100);
    }
}
