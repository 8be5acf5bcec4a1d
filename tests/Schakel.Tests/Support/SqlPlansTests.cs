using Microsoft.EntityFrameworkCore;

namespace Schakel.Tests.Support;

public sealed class SqlPlansTests(WebHost host) : IClassFixture<WebHost>
{
    [Theory]
    [InlineData("SELECT 1 FROM \"taak\" AS \"t\"", "SCAN t", true)]
    [InlineData("SELECT 1 FROM \"taak\" AS \"t\"", "SCAN t USING COVERING INDEX ix_taak_x", true)]
    [InlineData("SELECT 1 FROM taak AS t", "  ->  Seq Scan on taak t  (cost=0.00)", true)]
    [InlineData("SELECT 1 FROM \"taak\" AS \"t\"", "SEARCH t USING INDEX ix_taak_x (organisatie=?)", false)]
    [InlineData("SELECT 1 FROM \"taak\" AS \"t\" JOIN \"team\" AS \"t0\"", "SCAN t0", false)]
    [InlineData("SELECT 1 FROM \"team\" AS \"t\"", "SCAN t", false)]
    [InlineData("SELECT 1 FROM taak AS t", "  ->  Index Scan using ix_taak_x on taak t", false)]
    public void The_rule_finds_a_plan_that_reads_the_whole_table(string sql, string steps, bool all) =>
        new SqlPlan(sql, steps).ReadsAllOf("taak").ShouldBe(all);

    [Theory]
    [InlineData("SEARCH t USING INDEX ix_taak_x (organisatie=?)", true)]
    [InlineData("SEARCH t USING INDEX ix_taak_x (organisatie=? AND uiterlijk=?)", false)]
    [InlineData("SEARCH c USING INDEX ix_casus_x (organisatie=?)", false)]
    public void Another_rule_finds_a_plan_that_reads_all_that_an_organisation_has(string steps, bool all) =>
        new SqlPlan("SELECT 1 FROM \"taak\" AS \"t\"", steps).ReadsAllOfAnOrganisation("taak").ShouldBe(all);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_query_that_no_index_helps_is_found_in_the_database_itself(bool asIfLarge)
    {
        var plans = await host.Plans.ExplainAsync(() => host.WithDbAsync(db => db.Taken.CountAsync(t => t.Vanaf > DateTime.UnixEpoch)), asIfLarge);

        plans.ShouldHaveSingleItem().ReadsAllOf("taak").ShouldBeTrue(plans[0].Steps);
    }
}
