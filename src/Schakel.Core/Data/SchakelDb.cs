using Microsoft.EntityFrameworkCore;
using Schakel.Core.Audit;
using Schakel.Core.Common;
using Schakel.Core.Concepten;
using Schakel.Core.Keten;
using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Core.Personen;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Core.Data;

/// <summary>The one record of Schakel, on SQLite or PostgreSQL from the same model.</summary>
/// <remarks>
/// Nothing is saved without an audit line in the same transaction: a <see cref="SaveChangesAsync(bool,CancellationToken)"/>
/// with changes and no line is a bug and throws.
/// </remarks>
public sealed class SchakelDb(DbContextOptions<SchakelDb> options, AuditSleutel sleutel) : DbContext(options)
{
    private readonly List<AuditLine> _lines = [];

    public DbSet<Organisatie> Organisaties => Set<Organisatie>();

    public DbSet<Team> Teams => Set<Team>();

    public DbSet<Medewerker> Medewerkers => Set<Medewerker>();

    public DbSet<Contact> Contacten => Set<Contact>();

    public DbSet<Advies> Adviezen => Set<Advies>();

    public DbSet<Casus> Casussen => Set<Casus>();

    public DbSet<Zicht> Zichten => Set<Zicht>();

    public DbSet<Gebeurtenis> Gebeurtenissen => Set<Gebeurtenis>();

    public DbSet<Melding> Meldingen => Set<Melding>();

    public DbSet<Melder> Melders => Set<Melder>();

    public DbSet<Uitspraak> Uitspraken => Set<Uitspraak>();

    public DbSet<Veiligheidsbeoordeling> Veiligheidsbeoordelingen => Set<Veiligheidsbeoordeling>();

    public DbSet<Afdoening> Afdoeningen => Set<Afdoening>();

    public DbSet<Persoon> Personen => Set<Persoon>();

    public DbSet<Betrokkene> Betrokkenen => Set<Betrokkene>();

    public DbSet<Adres> Adressen => Set<Adres>();

    public DbSet<VeiligContact> VeiligeContacten => Set<VeiligContact>();

    public DbSet<Relatie> Relaties => Set<Relatie>();

    public DbSet<Koppeling> Koppelingen => Set<Koppeling>();

    public DbSet<RadarSleutel> RadarSleutels => Set<RadarSleutel>();

    public DbSet<OverdrachtAanbod> Overdrachten => Set<OverdrachtAanbod>();

    public DbSet<OverdrachtBetrokkenen> OverdrachtenBetrokkenen => Set<OverdrachtBetrokkenen>();

    public DbSet<OverdrachtVraag> OverdrachtVragen => Set<OverdrachtVraag>();

    public DbSet<Taak> Taken => Set<Taak>();

    public DbSet<Concept> Concepten => Set<Concept>();

    public DbSet<Plan> Plannen => Set<Plan>();

    public DbSet<Planonderdeel> Planonderdelen => Set<Planonderdeel>();

    public DbSet<Actie> Acties => Set<Actie>();

    public DbSet<Actiestand> Actiestanden => Set<Actiestand>();

    public DbSet<Mijlpaal> Mijlpalen => Set<Mijlpaal>();

    public DbSet<Themastand> Themastanden => Set<Themastand>();

    public DbSet<Element> Elementen => Set<Element>();

    public DbSet<Elementgebruik> Elementgebruiken => Set<Elementgebruik>();

    public DbSet<Toezegging> Toezeggingen => Set<Toezegging>();

    public DbSet<Toezeggingstand> Toezeggingstanden => Set<Toezeggingstand>();

    public DbSet<Briefalinea> Briefalineas => Set<Briefalinea>();

    public DbSet<Themaregel> Themaregels => Set<Themaregel>();

    public DbSet<Nulpunt> Nulpunten => Set<Nulpunt>();

    public DbSet<Planverband> Planverbanden => Set<Planverband>();

    public DbSet<Begrotingspost> Begrotingsposten => Set<Begrotingspost>();

    public DbSet<Begrotingsbedrag> Begrotingsbedragen => Set<Begrotingsbedrag>();

    public DbSet<Begrotingswijziging> Begrotingswijzigingen => Set<Begrotingswijziging>();

    public DbSet<Inkomst> Inkomsten => Set<Inkomst>();

    public DbSet<Projectbladbedrag> Projectbladbedragen => Set<Projectbladbedrag>();

    public DbSet<Vragenlijstversie> Vragenlijstversies => Set<Vragenlijstversie>();

    public DbSet<Ronde> Rondes => Set<Ronde>();

    public DbSet<Uitvraag> Uitvragen => Set<Uitvraag>();

    public DbSet<InboxBericht> Inbox => Set<InboxBericht>();

    public DbSet<AuditRegel> AuditRegels => Set<AuditRegel>();

    /// <summary>Queues a line that the next save writes in the same transaction.</summary>
    public void Record(AuditLine line) => _lines.Add(line);

    /// <summary>Lets go of everything loaded and queued, so that a page can show what somebody else saved.</summary>
    public void Forget()
    {
        ChangeTracker.Clear();
        _lines.Clear();
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (_lines.Count == 0)
        {
            return ChangeTracker.HasChanges()
                ? throw new InvalidOperationException("A change without an audit line: record one before saving.")
                : 0;
        }

        await using var own = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        await AuditKeten.AppendAsync(this, _lines, sleutel, cancellationToken);
        var written = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (own is not null)
        {
            await own.CommitAsync(cancellationToken);
        }

        _lines.Clear();
        return written;
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Saving is asynchronous, so that the audit chain is never skipped.");

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        Conventions.Configure(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(SchakelDb).Assembly);
        Conventions.NameInSnakeCase(modelBuilder);
    }
}
