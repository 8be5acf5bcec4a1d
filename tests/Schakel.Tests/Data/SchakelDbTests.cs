using Microsoft.EntityFrameworkCore;
using Schakel.Core.Audit;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Overdracht;
using Schakel.Core.Toegang;
using Schakel.Tests.Support;

namespace Schakel.Tests.Data;

/// <summary>A change and its audit line are one: both are there, or neither.</summary>
public sealed class SchakelDbTests(Zaken zaken) : IClassFixture<Zaken>
{
    private static readonly CancellationToken _ct = CancellationToken.None;

    private WebHost Host => zaken.Host;

    [Fact]
    public async Task A_change_without_a_line_is_refused()
    {
        var before = await StateAsync();

        var thrown = await Should.ThrowAsync<InvalidOperationException>(() => Host.WithDbAsync(db =>
        {
            db.Add(NewTeam());
            return db.SaveChangesAsync(_ct);
        }));

        thrown.Message.ShouldContain("without an audit line");
        (await StateAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_change_with_a_line_is_saved_with_it()
    {
        var before = await StateAsync();

        await Host.WithDbAsync(db => SaveAsync(db, NewTeam()));

        (await StateAsync()).ShouldBe(before with { Teams = before.Teams + 1, Lines = before.Lines + 1, Head = before.Head + 1 });
    }

    [Fact]
    public async Task Nothing_to_save_and_nothing_to_tell_is_nothing() => (await Host.WithDbAsync(db => db.SaveChangesAsync(_ct))).ShouldBe(0);

    [Fact]
    public async Task Saving_past_the_chain_is_not_possible() => await Host.WithDbAsync(db =>
    {
        db.Add(NewTeam());
        db.Record(Line());
        Should.Throw<NotSupportedException>(() => db.SaveChanges());
        return Task.FromResult(true);
    });

    [Fact]
    public async Task When_the_change_cannot_be_saved_there_is_no_line()
    {
        var before = await StateAsync();
        var anna = zaken.Wereld.Medewerkers[Wereld.Anna];

        await Should.ThrowAsync<DbUpdateException>(() => Host.WithDbAsync(db => SaveAsync(
            db, NewTeam(), Medewerker.Register(anna.Id, anna.Organisatie, null, "demo.dubbel", "Dubbel", anna.Rol, anna.Rol))));

        (await StateAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task When_the_line_cannot_be_saved_there_is_no_change()
    {
        var before = await StateAsync();
        await MoveHeadAsync(-1);

        // The number of the next line is taken already.
        await Should.ThrowAsync<DbUpdateException>(() => Host.WithDbAsync(db => SaveAsync(db, NewTeam())));

        await MoveHeadAsync(1);
        (await StateAsync()).ShouldBe(before);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Both_are_in_the_transaction_that_a_use_case_began(bool commit)
    {
        var before = await StateAsync();

        await Host.WithDbAsync(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(_ct);
            await SaveAsync(db, NewTeam());
            await (commit ? transaction.CommitAsync(_ct) : transaction.RollbackAsync(_ct));
            return true;
        });

        var more = commit ? 1 : 0;
        (await StateAsync()).ShouldBe(before with { Teams = before.Teams + more, Lines = before.Lines + more, Head = before.Head + more });
    }

    [Fact]
    public async Task A_use_case_that_refuses_leaves_no_line()
    {
        var melding = await zaken.Wereld.ReceiveMeldingAsync(change: Vervolgen.AboutSomebodyElse);
        var offer = await zaken.Wereld.OfferAsync(Host, melding, monitor: false);
        var before = await StateAsync();

        var outcomes = new[]
        {
            await Host.AssessAsync(zaken.Wereld, melding.Id, "zelf-onderzoek"),
            await zaken.WithAsync<AcceptOverdracht>((u, wie) => u.HandleAsync(new(offer, "Hugo Mulder"), wie, _ct), Wereld.LokaalHuizen),
            await zaken.WithAsync<RefuseOverdracht>((u, wie) => u.HandleAsync(new(offer, "geen-capaciteit", "Wij zitten vol."), wie, _ct), Wereld.LokaalHuizen),
            await zaken.WithAsync<WithdrawOverdracht>((u, wie) => u.HandleAsync(new(offer, "Toch niet."), wie, _ct), Wereld.AnnaElders),
        };

        outcomes.ShouldAllBe(o => !o.Succeeded);
        (await StateAsync()).ShouldBe(before);
        (await zaken.WithAsync<WithdrawOverdracht>((u, wie) => u.HandleAsync(new(offer, "Toch niet."), wie, _ct))).Succeeded.ShouldBeTrue();
        (await StateAsync()).Lines.ShouldBeGreaterThan(before.Lines, "what is not refused leaves one");
    }

    [Fact]
    public async Task The_chain_is_whole_after_all_that_failed()
    {
        var report = await Host.WithAsync<AuditControle, AuditControle.Verslag>(c => c.VerifyAsync(_ct));

        report.EersteFout.ShouldBeNull();
    }

    private sealed record State(int Teams, int Lines, long Head);

    private Task<State> StateAsync() => Host.WithDbAsync(async db => new State(
        await db.Teams.CountAsync(_ct), await db.AuditRegels.CountAsync(_ct), await db.Set<AuditKop>().SumAsync(k => k.Nummer, _ct)));

    private Team NewTeam() => Team.Register(TeamId.New(), zaken.Wereld.VeiligThuis.Id, "Team Proef");

    private AuditLine Line() => new(zaken.Wereld.VeiligThuis.Id, "systeem:test", "TeamMade", "team", Host.Clock.Now());

    private async Task<int> SaveAsync(SchakelDb db, params object[] things)
    {
        db.AddRange(things);
        db.Record(Line());
        return await db.SaveChangesAsync(_ct);
    }

    private Task<int> MoveHeadAsync(int by) => Host.WithDbAsync(db => db.Database.ExecuteSqlAsync(
        $"UPDATE audit_kop SET nummer = nummer + {by} WHERE organisatie = {zaken.Wereld.VeiligThuis.Id.Value}", _ct));
}
