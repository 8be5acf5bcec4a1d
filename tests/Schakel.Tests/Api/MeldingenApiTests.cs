using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Keten;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;
using Schakel.Core.Personen;
using Schakel.Core.Werkvoorraad;
using Schakel.Tests.Support;
using Schakel.Web.Api;

namespace Schakel.Tests.Api;

public sealed class MeldingenApiTests(WereldHost there) : IClassFixture<WereldHost>
{
    private readonly WebHost _host = there.Host;
    private readonly Wereld _wereld = there.Wereld;

    private ApiClient Api => new(_host);

    [Fact]
    public async Task The_example_of_the_contract_becomes_a_melding_with_its_people_and_its_task()
    {
        using var answer = await Api.SendAsync(ApiClient.Example);

        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync());
        answer.Headers.GetValues("API-Version").ShouldBe(["1.0.0"]);
        var melding = await MeldingOfAsync(answer);
        melding.Organisatie.ShouldBe(_wereld.VeiligThuis.Id);
        (melding.Kanaal, melding.Kenmerk, melding.Duur).ShouldBe(("politie", "PL0900-2025-000123", "1-6-maanden"));
        melding.OntvangenOp.ShouldBe(new DateTime(2025, 4, 17, 20, 15, 0, DateTimeKind.Utc));
        melding.TerugkoppelingGewenst.ShouldBeTrue();
        var mensen = await _host.WithDbAsync(db => db.Betrokkenen.AsNoTracking().Where(b => b.Melding == melding.Id).OrderBy(b => b.Volgnummer).ToListAsync());
        mensen.Select(m => m.Rol).ShouldBe(["slachtoffer", "ongeboren"]);
        mensen[0].Identiteit.ShouldBe(new Identiteit
        {
            Bsn = "999990019",
            Voornamen = "Saskia",
            Tussenvoegsel = "van der",
            Achternaam = "Berg",
            Geboortedatum = "1988-03-00",
            Geslacht = "v",
            BsnKlopt = Schakel.Radar.Bsn.PassesElfproef("999990019"),
        });
        mensen[1].UitgerekendeDatum.ShouldBe(new DateOnly(2025, 9, 1));
        var adres = await _host.WithDbAsync(db => db.Adressen.AsNoTracking().SingleAsync(a => a.Betrokkene == mensen[0].Id));
        (adres.Gegevens.Geheim, adres.Gegevens.Huisnummer, adres.Gegevens.Toevoeging).ShouldBe((true, 12, "bis"));
        (await _host.WithDbAsync(db => db.Taken.CountAsync(t => t.Melding == melding.Id && t.Soort == SoortTaak.Beoordelen))).ShouldBe(1);
        (await _host.WithDbAsync(db => db.Uitspraken.CountAsync(u => u.Melding == melding.Id))).ShouldBe(2);
        _host.Errors.Lines.ShouldBeEmpty();
    }

    [Fact]
    public async Task Both_doors_write_who_did_it_on_record()
    {
        using var answer = await Api.SendAsync(ApiClient.Example);

        var bericht = await BerichtOfAsync(answer);
        var lines = await _host.WithDbAsync(db => db.AuditRegels.AsNoTracking()
            .Where(r => r.Onderwerp == $"bericht/{bericht.Id}" || r.Onderwerp == $"melding/{bericht.Melding}").ToListAsync());
        lines.Select(l => (l.Actie, l.Actor)).ShouldBe([("BerichtAccepted", "api:demo"), ("MeldingReceived", "api:demo")], ignoreOrder: true);
        lines.ShouldAllBe(l => l.Herkomst.StartsWith("api "));
    }

    [Fact]
    public async Task The_same_key_and_body_get_the_same_answer_and_make_one_melding()
    {
        var key = Guid.NewGuid();
        using var first = await Api.SendAsync(ApiClient.Example, key);
        using var second = await Api.SendAsync(ApiClient.Example, key);

        second.StatusCode.ShouldBe(first.StatusCode);
        second.Headers.Location.ShouldBe(first.Headers.Location);
        (await second.Content.ReadAsStringAsync()).ShouldBe(await first.Content.ReadAsStringAsync());
        (await CountAsync(key)).ShouldBe(1);
    }

    [Fact]
    public async Task The_same_key_twice_at_once_makes_one_melding()
    {
        var key = Guid.NewGuid();
        var kenmerk = $"TEGELIJK-{key:N}";
        var body = ApiClient.Changed(m => m["kenmerk"] = kenmerk);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Api.SendAsync(body, key)));

        answers.Select(a => a.StatusCode).Distinct().ShouldBe([HttpStatusCode.Accepted]);
        answers.Select(a => a.Headers.Location).Distinct().Count().ShouldBe(1);
        (await _host.WithDbAsync(db => db.Meldingen.CountAsync(m => m.Kenmerk == kenmerk))).ShouldBe(1);
        _host.Errors.Lines.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_key_with_another_body_is_a_conflict()
    {
        var key = Guid.NewGuid();
        using var first = await Api.SendAsync(ApiClient.Example, key);
        using var other = await Api.SendAsync(ApiClient.Changed(m => m["spoed"] = true), key);

        other.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        other.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await CountAsync(key)).ShouldBe(1);
    }

    [Fact]
    public async Task The_status_tells_the_feedback_code_once_there_is_a_besluit()
    {
        using var answer = await Api.SendAsync(ApiClient.Example);
        var melding = await MeldingOfAsync(answer);
        var path = answer.Headers.Location!.ToString();
        var before = await ApiClient.JsonAsync(await Api.GetAsync(path));

        await AssessAsync(melding);
        var after = await ApiClient.JsonAsync(await Api.GetAsync(path));

        path.ShouldNotContain(melding.Id.ToString());
        before.GetProperty("status").GetString().ShouldBe("VERWERKT");
        before.TryGetProperty("terugkoppelcode", out _).ShouldBeFalse();
        after.GetProperty("terugkoppelcode").GetString().ShouldBe("VT-01-03");
    }

    [Theory]
    [InlineData("onjuist-geadresseerd", "VT-99")]
    [InlineData("niet-ontvankelijk", "VT-00")]
    public async Task The_status_tells_that_a_melding_was_set_aside(string soort, string code)
    {
        using var answer = await Api.SendAsync(ApiClient.Example);
        var melding = await MeldingOfAsync(answer);

        (await _host.WithAsync<SetAsideMelding, Outcome>(u => u.HandleAsync(
            new(melding.Id, melding.Versie, soort, "Politie Gooi", "Het ging om een burenruzie."), _wereld.Wie(Wereld.Anna), CancellationToken.None)))
            .Refusal.ShouldBeNull();

        var after = await ApiClient.JsonAsync(await Api.GetAsync(answer.Headers.Location!.ToString()));
        after.GetProperty("terugkoppelcode").GetString().ShouldBe(code);
    }

    [Theory]
    [InlineData(null, null, false, false, null)]
    [InlineData("geen-geweld-doorgezet", null, false, true, "VT-99")]
    [InlineData(null, "overdracht", true, true, "VT-01-02")]
    [InlineData(null, "beleggen-bij-veilig-thuis", false, false, "VT-01-01")]
    [InlineData(null, "beleggen-bij-veilig-thuis", true, false, "VT-02")]
    [InlineData(null, "beleggen-bij-veilig-thuis", false, true, "VT-03")]
    [InlineData(null, "regionaal-maatwerk", false, false, "VT-01-04")]
    public async Task The_code_follows_the_melding_to_its_end(string? afdoening, string? besluit, bool overgedragen, bool gesloten, string? code) =>
        (await _host.WithAsync<Naslagwerk, string?>(naslag => Task.FromResult(
            new Terugkoppeling { Afdoening = afdoening, Besluit = besluit, Overgedragen = overgedragen, Gesloten = gesloten }.Code(naslag)))).ShouldBe(code);

    [Fact]
    public async Task Somebody_elses_status_and_an_absent_one_are_the_same_no()
    {
        var elsewhere = await _host.WithDbAsync(async db =>
        {
            var bericht = InboxBericht.Receive(InboxBerichtId.New(), _wereld.Elders.Id, "api:demo", Guid.NewGuid(), "", _host.Clock.Now());
            var other = InboxBericht.Receive(InboxBerichtId.New(), _wereld.VeiligThuis.Id, "api:politie", Guid.NewGuid(), "", _host.Clock.Now());
            db.AddRange(bericht, other);
            db.Record(new(_wereld.Elders.Id, "test", "BerichtMade", "bericht", _host.Clock.Now()));
            await db.SaveChangesAsync();
            return new[] { bericht.Id, other.Id };
        });
        var absent = await TextAsync($"{ApiClient.Path}/{Guid.NewGuid()}");

        foreach (var id in elsewhere)
        {
            (await TextAsync($"{ApiClient.Path}/{id}")).ShouldBe(absent);
        }

        absent.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("GET", "/api/v1/meldingen/")]
    [InlineData("GET", "/api/v1/meldingen/geen-nummer")]
    [InlineData("GET", "/api/v1/onbekend")]
    [InlineData("DELETE", "/api/v1/meldingen")]
    public async Task What_is_not_there_answers_with_a_problem(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.Authorization = new("Bearer", Api.Token);
        using var answer = await _host.NewClient().SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        answer.Headers.GetValues("API-Version").ShouldBe(["1.0.0"]);
    }

    private async Task<(HttpStatusCode Status, string Body)> TextAsync(string path)
    {
        using var answer = await Api.GetAsync(path);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private async Task AssessAsync(Melding melding) => await _host.WithDbAsync(async db =>
    {
        var anna = _wereld.Medewerkers[Wereld.Anna];
        var loaded = await db.Meldingen.SingleAsync(m => m.Id == melding.Id);
        var beoordeling = Veiligheidsbeoordeling.Make(
            VeiligheidsbeoordelingId.New(), melding.Id, new Oordeel
            {
                Vragenlijst = "veiligheidsbeoordeling-voorbeeld@1",
                Antwoorden = "{}",
                Taxatie = "veilig",
                Besluit = "geen-vervolgstappen",
                Regionaal = "geen-vervolgstappen",
                Motivering = "Er is geen onveiligheid.",
                Verantwoordelijke = "Niemand",
            }, [], anna.Id, _host.Clock.Now());
        loaded.Record(beoordeling).Succeeded.ShouldBeTrue();
        db.Add(beoordeling);
        db.Record(_wereld.Wie(Wereld.Anna).Line("VeiligheidsbeoordelingRecorded", $"melding/{melding.Id}", _host.Clock.Now()));
        return await db.SaveChangesAsync();
    });

    private async Task<Melding> MeldingOfAsync(HttpResponseMessage answer)
    {
        var bericht = await BerichtOfAsync(answer);
        return await _host.WithDbAsync(db => db.Meldingen.AsNoTracking().SingleAsync(m => m.Id == bericht.Melding));
    }

    private async Task<InboxBericht> BerichtOfAsync(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync());
        var id = new InboxBerichtId(Guid.Parse(answer.Headers.Location!.ToString().Split('/')[^1]));
        return await _host.WithDbAsync(db => db.Inbox.AsNoTracking().SingleAsync(b => b.Id == id));
    }

    private Task<int> CountAsync(Guid key) => _host.WithDbAsync(db => db.Inbox.CountAsync(b => b.Sleutel == key));
}
