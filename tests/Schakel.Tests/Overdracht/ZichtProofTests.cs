using Microsoft.EntityFrameworkCore;
using Schakel.Core.Audit;
using Schakel.Core.Data;
using Schakel.Tests.Support;

namespace Schakel.Tests.Overdracht;

/// <summary>At every moment exactly one party holds zicht op veiligheid: shown by many random sequences of commands.</summary>
/// <remarks>A failure names its seed and every step. <c>SCHAKEL_TEST_SEED</c> repeats a run.</remarks>
public sealed class ZichtProofTests
{
    private const int Sequences = 500;
    private const int Steps = 50;

    // Each has a database of its own, so that the proof takes as long as the slowest of them.
    private const int SideBySide = 2;

    private static readonly int _seed = int.TryParse(
        Environment.GetEnvironmentVariable("SCHAKEL_TEST_SEED"), System.Globalization.CultureInfo.InvariantCulture, out var seed)
        ? seed
        : Random.Shared.Next();

    [Fact]
    public async Task Exactly_one_party_holds_zicht_whatever_anybody_does()
    {
        TestContext.Current.TestOutputHelper!.WriteLine($"seed {_seed}");
        var parts = await Task.WhenAll(Enumerable.Range(0, SideBySide)
            .Select(part => Task.Run(() => RunAsync(part * Sequences / SideBySide, Sequences / SideBySide))));
        var done = parts.SelectMany(part => part).Distinct();

        // A proof that never gets to a command proves nothing about it.
        done.ShouldBe(
            [
                "accept", "acknowledge", "acknowledge nothing", "answer", "answer nothing", "ask", "assess AanBetrokkenen", "assess Afdoen", "assess Overdragen", "assess Stoppen", "assess ZelfDoen", "assign",
                "close", "hand to betrokkenen", "link",
                "link and move", "offer", "receive", "refuse", "remind", "see", "withdraw", "withdraw assessment",
            ],
            ignoreOrder: true);
    }

    [Theory]
    [InlineData("remind", "UPDATE zicht SET tot = vanaf WHERE tot IS NULL AND casus = {0}")]
    [InlineData("offer", "UPDATE zicht SET organisatie = (SELECT id FROM organisatie WHERE code = 'lokaal-team-huizen') WHERE tot IS NULL AND casus = {0}")]
    [InlineData("see", "UPDATE zicht SET organisatie = (SELECT id FROM organisatie WHERE code = 'VT03') WHERE tot IS NULL AND casus = {0}")]
    [InlineData("accept", "UPDATE zicht SET organisatie = (SELECT id FROM organisatie WHERE code = 'VT07') WHERE tot IS NULL AND casus = {0}")]
    [InlineData("refuse", "UPDATE zicht SET tot = vanaf WHERE tot IS NULL AND casus = {0}")]
    [InlineData("withdraw", "UPDATE overdracht_aanbod SET status = 'Aangenomen', beslist_door = 'niemand' WHERE casus = {0}")]
    [InlineData("hand to betrokkenen", "UPDATE casus SET fase = 'NaVeiligheidsbeoordeling' WHERE id = {0}")]
    [InlineData("ask", "UPDATE casus SET fase = 'Gesloten' WHERE id = {0}")]
    public async Task The_proof_finds_a_rule_that_is_broken_by(string command, string sql)
    {
        async Task Break(string done, SchakelDb db, CasusModel casus)
        {
            if (done == command)
            {
                await db.Database.ExecuteSqlAsync(System.Runtime.CompilerServices.FormattableStringFactory.Create(sql, casus.Id.Value));
            }
        }

        var found = await Assert.ThrowsAsync<ShouldAssertException>(() => RunAsync(0, Sequences, Break));
        found.Message.ShouldContain($"{command} by ");
    }

    private static async Task<HashSet<string>> RunAsync(int first, int count, Func<string, SchakelDb, CasusModel, Task>? sabotage = null)
    {
        await using var host = new WebHost();
        await host.InitializeAsync();
        var world = new ZichtWorld(host, await Wereld.MakeAsync(host));
        var done = new HashSet<string>(StringComparer.Ordinal);
        for (var number = first; number < first + count; number++)
        {
            var sequence = new ZichtSequence(world, new Random(_seed + number), Surname(number), sabotage);
            try
            {
                await sequence.RunAsync(Steps);
            }
            catch (Exception e) when (e is not ShouldAssertException)
            {
                throw new InvalidOperationException($"Not an outcome but an exception: seed {_seed}, sequence {number}.", e);
            }

            done.UnionWith(sequence.Done);
        }

        var report = await host.WithAsync<AuditControle, AuditControle.Verslag>(c => c.VerifyAsync(CancellationToken.None));
        report.EersteFout.ShouldBeNull();
        return done;
    }

    // Every family its own name, so that no melding is taken for one about another family.
    private static string Surname(int number) =>
        "Q" + string.Concat($"{number:0000}".Select(digit => "bcdfghjklm"[digit - '0']));
}
