using Microsoft.EntityFrameworkCore;
using Schakel.Core.Audit;
using Schakel.Core.Common;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;
using Schakel.Tests.Support;

namespace Schakel.Tests.Toegang;

public sealed class LoadOrganisatiesTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task The_register_comes_into_an_empty_database_once_without_what_is_made_up_and_follows_the_file()
    {
        var register = ((Naslagwerk)host.Services.GetService(typeof(Naslagwerk))!).Organisaties.All;
        register.ShouldContain(o => o.Voorbeeld);

        (await LoadAsync()).ShouldBe(register.Where(o => !o.Voorbeeld).Select(o => o.Code), ignoreOrder: true);
        (await LoadAsync()).ShouldBeEmpty();

        var loaded = await host.WithDbAsync(db => db.Organisaties.AsNoTracking().ToListAsync());
        loaded.Select(o => o.Code).ShouldBe(register.Where(o => !o.Voorbeeld).Select(o => o.Code), ignoreOrder: true);
        var (vt, file) = (loaded.Single(o => o.Code == "VT07"), register.Single(o => o.Code == "VT07"));
        (vt.Naam, vt.Soort, vt.Aangesloten, vt.DeelnemersBesluit).ShouldBe((file.Naam, file.Soort, file.Aangesloten, file.DeelnemersBesluit));
        vt.Gemeenten.ShouldBe(file.Gemeenten);
        await LineAsync(vt, "OrganisatieRegistered");

        // As it stood before the file changed; and one that the file does not know.
        var own = Organisatie.Register(OrganisatieId.New(), "eigen", "Eigen partner", "ggz", [], aangesloten: false);
        await host.WithDbAsync(async db =>
        {
            (await db.Organisaties.SingleAsync(o => o.Id == vt.Id)).Revise("Oude naam", vt.Soort, ["GM0402"], vt.Aangesloten, 1);
            db.Add(own);
            db.Record(new AuditLine(vt.Id, "systeem:test", "RegisterMade", "register", host.Clock.Now()));
            return await db.SaveChangesAsync();
        });
        (await LoadAsync()).ShouldBe(["VT07"]);

        var again = await host.WithDbAsync(db => db.Organisaties.AsNoTracking().SingleAsync(o => o.Code == "VT07"));
        (again.Id, again.Naam, again.DeelnemersBesluit).ShouldBe((vt.Id, file.Naam, file.DeelnemersBesluit));
        again.Gemeenten.ShouldBe(file.Gemeenten);
        await LineAsync(vt, "OrganisatieRevised");
        (await host.WithDbAsync(db => db.Organisaties.AsNoTracking().SingleAsync(o => o.Code == "eigen"))).Naam.ShouldBe("Eigen partner");
    }

    private Task<IReadOnlyList<string>> LoadAsync() =>
        host.WithAsync<LoadOrganisaties, IReadOnlyList<string>>(u => u.HandleAsync(TestContext.Current.CancellationToken));

    private Task<AuditRegel> LineAsync(Organisatie organisatie, string actie) => host.WithDbAsync(db => db.AuditRegels.AsNoTracking()
        .SingleAsync(r => r.Organisatie == organisatie.Id && r.Actie == actie && r.Onderwerp == $"organisatie/{organisatie.Id}"));
}
