using Microsoft.EntityFrameworkCore;
using Schakel.Cli.Seed;
using Schakel.Core.Audit;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;
using Schakel.Core.Overdracht;
using Schakel.Core.Personen;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;
using Schakel.Tests.Cli.Seed;
using Schakel.Tests.Support;

[assembly: AssemblyFixture(typeof(Zaaiveld))]

namespace Schakel.Tests.Cli.Seed;

/// <summary>One organisation with a year of made-up work, sown once and read by every test about it.</summary>
public sealed class Zaaiveld : IAsyncDisposable
{
    private readonly Lazy<Task<Inhoud>> _inhoud;
    private TestDatabase? _database;

    public Zaaiveld() => _inhoud = new(SowAsync);

    internal static Zaaigoed Goed { get; } = Zaaigoed.Load(Naslagwerk.ShippedDirectory);

    internal static TestClock Clock { get; } = new();

    internal static AuditSleutel Sleutel { get; } = new([.. Enumerable.Range(0, 32).Select(n => (byte)n)]);

    internal Task<Inhoud> ReadAsync() => _inhoud.Value;

    internal static SchakelDb Open(TestDatabase database)
    {
        var options = new DbContextOptionsBuilder<SchakelDb>();
        database.Opslag.Configure(options);
        return new SchakelDb(options.Options, Sleutel);
    }

    internal static Task<Zaaier.Verslag> SowAsync(TestDatabase database, double aandeel, int seed, int organisaties = 1) =>
        new Zaaier(() => Open(database), Goed, Clock.Now()) { Aandeel = aandeel }.SowAsync(organisaties, 1, seed, _ => { }, CancellationToken.None);

    private async Task<Inhoud> SowAsync()
    {
        _database = await TestDatabase.CreateAsync();
        var verslag = await SowAsync(_database, .6, 1);
        await using var db = Open(_database);
        return new Inhoud
        {
            Verslag = verslag,
            Audit = await new AuditControle(db, Sleutel).VerifyAsync(CancellationToken.None),
            Organisaties = await db.Organisaties.AsNoTracking().ToListAsync(),
            Adviezen = await db.Adviezen.AsNoTracking().ToListAsync(),
            Meldingen = await db.Meldingen.AsNoTracking().ToListAsync(),
            Melders = await db.Melders.AsNoTracking().ToDictionaryAsync(m => m.Melding, m => m.Gegevens),
            Casussen = await db.Casussen.AsNoTracking().ToListAsync(),
            Zichten = (await db.Zichten.AsNoTracking().ToListAsync()).ToLookup(z => z.Casus),
            Taken = (await db.Taken.AsNoTracking().ToListAsync()).ToLookup(t => t.Casus),
            Mensen = (await db.Betrokkenen.AsNoTracking().ToListAsync()).ToLookup(b => b.Melding),
            Adressen = (await db.Adressen.AsNoTracking().ToListAsync()).ToLookup(a => a.Betrokkene, a => a.Gegevens),
            Contacten = (await db.VeiligeContacten.AsNoTracking().ToListAsync()).ToLookup(c => c.Betrokkene),
            Relaties = (await db.Relaties.AsNoTracking().ToListAsync()).ToLookup(r => r.Melding),
            Uitspraken = (await db.Uitspraken.AsNoTracking().ToListAsync()).ToLookup(u => u.Melding),
            Beoordelingen = await db.Veiligheidsbeoordelingen.AsNoTracking().ToListAsync(),
            Koppelingen = await db.Koppelingen.AsNoTracking().ToListAsync(),
            Afdoeningen = await db.Afdoeningen.AsNoTracking().ToListAsync(),
            Afspraken = await db.OverdrachtenBetrokkenen.AsNoTracking().ToListAsync(),
            Overdrachten = await db.Overdrachten.AsNoTracking().ToListAsync(),
            Vragen = await db.OverdrachtVragen.AsNoTracking().ToListAsync(),
            Concepten = await db.Concepten.CountAsync(),
            Personen = await db.Personen.CountAsync(),
        };
    }

    public async ValueTask DisposeAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    internal sealed record Inhoud
    {
        public required Zaaier.Verslag Verslag { get; init; }

        public required AuditControle.Verslag Audit { get; init; }

        public required List<Organisatie> Organisaties { get; init; }

        public required List<Advies> Adviezen { get; init; }

        public required List<Melding> Meldingen { get; init; }

        public required Dictionary<MeldingId, MelderGegevens> Melders { get; init; }

        public required List<Casus> Casussen { get; init; }

        public required ILookup<CasusId, Zicht> Zichten { get; init; }

        public required ILookup<CasusId?, Taak> Taken { get; init; }

        public required ILookup<MeldingId, Betrokkene> Mensen { get; init; }

        public required ILookup<BetrokkeneId, AdresGegevens> Adressen { get; init; }

        public required ILookup<BetrokkeneId, VeiligContact> Contacten { get; init; }

        public required ILookup<MeldingId, Relatie> Relaties { get; init; }

        public required ILookup<MeldingId, Uitspraak> Uitspraken { get; init; }

        public required List<Veiligheidsbeoordeling> Beoordelingen { get; init; }

        public required List<Koppeling> Koppelingen { get; init; }

        public required List<Afdoening> Afdoeningen { get; init; }

        public required List<OverdrachtBetrokkenen> Afspraken { get; init; }

        public required List<OverdrachtAanbod> Overdrachten { get; init; }

        public required List<OverdrachtVraag> Vragen { get; init; }

        public required int Concepten { get; init; }

        public required int Personen { get; init; }

        /// <summary>Veilig Thuis itself.</summary>
        public OrganisatieId Eigen => Organisaties.Single(o => o.Soort == SoortOrganisatie.VeiligThuis).Id;

        public IEnumerable<Betrokkene> Iedereen => Mensen.SelectMany(group => group);

        public IEnumerable<Taak> Open(Casus casus) => Taken[casus.Id].Where(t => t.AfgedaanOp is null);

        public static double Share<T>(IReadOnlyCollection<T> all, Func<T, bool> which) => all.Count(which) / (double)all.Count;
    }
}
