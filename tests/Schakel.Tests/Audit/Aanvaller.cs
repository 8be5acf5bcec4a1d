using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Schakel.Core.Audit;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Tests.Support;

namespace Schakel.Tests.Audit;

/// <summary>
/// The log of three organisations, as the application wrote it, and somebody who may do anything with the database but
/// has no key: the triggers do not stop them.
/// </summary>
public sealed class Aanvaller : IAsyncLifetime
{
    private static readonly CancellationToken _ct = CancellationToken.None;

    /// <summary>A chain: whose it is, and the number of its last line.</summary>
    public sealed record Keten(OrganisatieId Van, long Laatste);

    public Zaken Zaken { get; } = new();

    /// <summary>In the order in which the check walks them; each has five lines at least.</summary>
    public IReadOnlyList<Keten> Ketens { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        await Zaken.InitializeAsync();
        for (var i = 0; i < 5; i++)
        {
            await Zaken.Wereld.ReceiveMeldingAsync(Wereld.Anna, Vervolgen.AboutSomebodyElse);
            await Zaken.Wereld.ReceiveMeldingAsync(Wereld.AnnaElders, Vervolgen.AboutSomebodyElse);
            await Zaken.Host.SignInAsync(Wereld.LokaalHilversum);
            Zaken.Host.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        Ketens = await Zaken.Host.WithDbAsync(async db => (await db.Set<AuditKop>().AsNoTracking().OrderBy(k => k.Organisatie).ToListAsync(_ct))
            .ConvertAll(k => new Keten(k.Organisatie, k.Nummer)));
    }

    public ValueTask DisposeAsync() => Zaken.DisposeAsync();

    /// <summary>What the check finds after an attack; when it has answered, the attack never happened.</summary>
    public Task<AuditControle.Verslag> AfterAsync(
        Func<SchakelDb, Task> attack, IEnumerable<AuditKop>? eerder = null, AuditSleutel? sleutel = null) =>
        Zaken.Host.WithAsync<IServiceProvider, AuditControle.Verslag>(async services =>
        {
            var db = services.GetRequiredService<SchakelDb>();
            await using var transaction = await db.Database.BeginTransactionAsync(_ct);
            await db.Database.ExecuteSqlRawAsync(WithoutTriggers(db), _ct);
            await attack(db);
            return await new AuditControle(db, sleutel ?? services.GetRequiredService<AuditSleutel>()).VerifyAsync(eerder ?? [], _ct);
        });

    public Task<AuditControle.Verslag> AfterAsync(Keten keten, params string[] sql) => AfterAsync(db => AttackAsync(db, keten, sql));

    /// <summary>Statements in which <c>{0}</c> is the organisation and <c>{1}</c> the number of its last line.</summary>
    public static async Task AttackAsync(SchakelDb db, Keten keten, params string[] sql)
    {
        foreach (var statement in sql)
        {
            await db.Database.ExecuteSqlRawAsync(statement, [keten.Van.Value, keten.Laatste], _ct);
        }
    }

    public static string WithoutTriggers(SchakelDb db) => db.Database.IsNpgsql()
        ? "ALTER TABLE audit_regel DISABLE TRIGGER USER"
        : "DROP TRIGGER audit_regel_volgt; DROP TRIGGER audit_regel_blijft; DROP TRIGGER audit_regel_verdwijnt_niet";
}
