using Microsoft.EntityFrameworkCore;

namespace Schakel.Tests.Support;

public sealed class SqlCounterTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Each_query_counts_once_and_a_loop_of_queries_as_often_as_it_goes_round()
    {
        var once = await host.Sql.CountAsync(() => host.WithDbAsync(db => db.Taken.CountAsync()));
        var often = await host.Sql.CountAsync(() => host.WithDbAsync(async db =>
        {
            for (var i = 0; i < 3; i++)
            {
                await db.Taken.ToListAsync();
            }

            return await db.Database.ExecuteSqlAsync($"UPDATE taak SET spoed = spoed");
        }));

        once.ShouldHaveSingleItem().ShouldContain("taak");
        often.Count.ShouldBe(4);
    }

    [Fact]
    public async Task An_audit_line_takes_two_statements_and_both_are_seen()
    {
        var wereld = await Wereld.MakeAsync(host);
        var wie = wereld.Wie(Wereld.Anna);

        var statements = await host.Sql.CountAsync(() => host.WithDbAsync(db =>
        {
            db.Record(wie.Line("Seen", "werkvoorraad", host.Clock.GetUtcNow().UtcDateTime));
            return db.SaveChangesAsync();
        }));

        statements.Count.ShouldBe(2);
        statements[0].ShouldContain("audit_kop");
        statements[1].ShouldContain("audit_regel");
    }
}
