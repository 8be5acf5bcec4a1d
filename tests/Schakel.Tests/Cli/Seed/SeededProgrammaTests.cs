using Microsoft.EntityFrameworkCore;
using Schakel.Core.Audit;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Programma;
using Schakel.Core.Toegang;
using Schakel.Tests.Support;
using Schakel.Web.Pages.Programma;

namespace Schakel.Tests.Cli.Seed;

/// <summary>The demonstration of the programme tells what the sources tell.</summary>
public sealed class SeededProgrammaTests : IAsyncLifetime
{
    private static readonly DateOnly _juni2019 = new(2019, 6, 30);
    private static readonly CancellationToken _ct = CancellationToken.None;

    private TestDatabase _database = null!;
    private SchakelDb _db = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        await Zaaiveld.SowAsync(_database, .002, 1);
        _db = Zaaiveld.Open(_database);
    }

    public async ValueTask DisposeAsync()
    {
        await _db.DisposeAsync();
        await _database.DisposeAsync();
    }

    /// <summary>T18, from what 28 regions recorded: 14 steer integrally, 9 prepare it, 5 do not.</summary>
    [Fact]
    public async Task In_June_2019_fourteen_of_28_regions_steered_integrally_and_nine_prepared_it()
    {
        var blad = await new RouteQuery(_db, Zaaiveld.Goed.Naslag, Zaaiveld.Goed.Themas).ReadAsync(_juni2019, _ct);
        var stand = blad.Stand(blad.Themas[0]);

        (stand.Regios, stand.Minstens(Adoptie.Gebruikt), stand.Per[Adoptie.InVoorbereiding], stand.Per[Adoptie.Niet], stand.Stadium).ShouldBe((28, 14, 9, 5, 2));
    }

    [Fact]
    public async Task What_a_source_tells_of_a_region_is_so()
    {
        var blad = await new RouteQuery(_db, Zaaiveld.Goed.Naslag, Zaaiveld.Goed.Themas).ReadAsync(_juni2019, _ct);
        foreach (var known in Zaaiveld.Goed.Bronnen.Programma.Route.Minstens)
        {
            var regio = blad.Regios.Single(r => r.Code == known.Regio);
            ((int)blad.Cel(regio, blad.Themas.Single(t => t.Code == known.Thema))!.Adoptie).ShouldBeGreaterThanOrEqualTo((int)known.Adoptie, known.Bron);
        }
    }

    [Fact]
    public async Task Everything_that_is_told_of_an_action_says_where_it_was_read()
    {
        var stof = Zaaiveld.Goed.Bronnen.Programma;
        var standen = await _db.Actiestanden.ToListAsync(_ct);

        var landelijk = await _db.Plannen.SingleAsync(p => p.Soort == SoortPlan.Landelijk, _ct);
        (await _db.Acties.CountAsync(a => a.Plan == landelijk.Id, _ct)).ShouldBe(95);
        standen.Count.ShouldBe(stof.Standen.Count);
        standen.ShouldAllBe(s => s.Bewijs != null && s.Toelichting != null);
        stof.Mijlpalen.ShouldAllBe(m => m.Bron.Length > 0 && (m.Gehaald == null) == (m.Bewijs == null));
        stof.Eigenaren.ShouldAllBe(e => e.Bron.Length > 0);
    }

    [Fact]
    public async Task Each_region_of_today_is_an_organisation_and_its_chain_holds()
    {
        var codes = await _db.Organisaties.Where(o => o.Soort == SoortOrganisatie.Programmaregio).Select(o => o.Code).ToListAsync(_ct);

        codes.Order(StringComparer.Ordinal).ShouldBe(Zaaiveld.Goed.Naslag.Gebieden.Op(SoortGebied.Programmaregio, Zaaiveld.Clock.Today()).Select(g => g.Code));
        (await new AuditControle(_db, Zaaiveld.Sleutel).VerifyAsync(_ct)).EersteFout.ShouldBeNull();
    }

    [Theory]
    [InlineData("demo.programmateam", "programmateam")]
    [InlineData("demo.projectleider", "projectleider-regio")]
    [InlineData("demo.gemeente", "beleidsmedewerker-gemeente")]
    public async Task There_is_an_account_to_try_for_every_role(string account, string rol) =>
        (await _db.Medewerkers.SingleAsync(m => m.Gebruikersnaam == account, _ct)).Rol.ShouldBe(rol);
}
