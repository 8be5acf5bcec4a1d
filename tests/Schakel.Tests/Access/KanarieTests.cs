using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Schakel.Core.Audit;
using Schakel.Core.Data;
using Schakel.Tests.Api;
using Schakel.Tests.Support;

namespace Schakel.Tests.Access;

/// <summary>A shielded reporter and a secret address reach whoever needs them and nobody and nothing else.</summary>
public sealed class KanarieTests(KanarieWorld world) : IClassFixture<KanarieWorld>
{
    private const string Id = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private const string Melding = "meldingen/{meldingId:guid}";
    private const string Overdracht = "overdrachten/{overdrachtId:guid}";

    private static readonly CancellationToken _ct = CancellationToken.None;
    private static readonly string[] _entitled = [Wereld.Anna, Wereld.Teamleider];

    [Theory]
    [InlineData(Wereld.Anna)]
    [InlineData(Wereld.Teamleider)]
    public async Task Who_may_know_the_reporter_is_told_and_who_says_why_gets_the_address(string account)
    {
        var page = world.Antwoorden.Last(a => a.Account == account && a.Pagina == Melding);
        var open = await world.Client(account).GetFormAsync(world.Fill(Melding + "/adres/{adresId:guid}"));
        using var answer = await open.Fill("Reden", "huisbezoek").SendAsync();

        page.Kanaries.ShouldBe(Kanaries.Melder);
        Kanaries.In(await answer.Content.ReadAsStringAsync(_ct)).ShouldBe(Kanaries.Adres);
    }

    [Fact]
    public void Nobody_else_gets_an_answer_with_a_secret_in_it_at_any_step()
    {
        var others = world.Antwoorden.Where(a => !_entitled.Contains(a.Account)).ToList();

        others.Where(a => a.Kanaries.Count > 0).ShouldBeEmpty();
        others.Count.ShouldBeGreaterThan(1000);
        others.Where(a => a.Status == 200).Select(a => a.Account).Distinct().Count().ShouldBe(9, "everybody else does see pages");
    }

    [Theory]
    [InlineData("ontvangen", Wereld.Gedragsdeskundige, Melding)]
    [InlineData("ontvangen", Wereld.Gedragsdeskundige, "meldingen/{meldingId:guid}/veiligheidsbeoordeling/vragen/{onderwerp}")]
    [InlineData("koppelvlak", Wereld.Gedragsdeskundige, "casussen/{casusId:guid}")]
    [InlineData("aangeboden", Wereld.LokaalHilversum, Overdracht)]
    [InlineData("aangenomen", Wereld.LokaalHilversum, Overdracht)]
    [InlineData("aangenomen", Wereld.Beheerder, "beheer/logboek")]
    public void They_did_see_the_pages_that_are_theirs(string moment, string account, string pagina) =>
        world.Antwoorden.ShouldContain(a => a.Moment == moment && a.Account == account && a.Pagina == pagina && a.Status == 200);

    [Fact]
    public void The_address_stands_on_no_page_but_in_the_draft_of_who_typed_it()
    {
        var pages = world.Antwoorden.Where(a => a.Kanaries.Intersect(Kanaries.Adres).Any()).ToList();

        pages.ShouldNotBeEmpty();
        pages.ShouldAllBe(a => a.Moment == "concept" && a.Account == Wereld.Anna && a.Pagina.StartsWith("meldingen/nieuw/"));
    }

    [Fact]
    public async Task The_document_that_the_local_team_accepted_tells_all_but_the_secrets()
    {
        var text = (await world.Client(Wereld.LokaalHilversum).GetPageAsync(world.Fill(Overdracht))).DocumentElement.OuterHtml;

        text.ShouldContain("Saskia");
        text.ShouldContain("Wie meldde, blijft onbekend");
        Kanaries.In(text).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_audit_log_holds_ids_and_codes_and_never_content()
    {
        var lines = await world.Host.WithDbAsync(db => db.AuditRegels.AsNoTracking().ToListAsync(_ct));

        lines.Select(r => r.Actie).ShouldContain("MeldingReceived");
        lines.Select(r => r.Actie).ShouldContain("OverdrachtAccepted");
        foreach (var line in lines)
        {
            Kanaries.In($"{line.Actor} {line.Actie} {line.Onderwerp} {line.Betreft} {line.Grond} {line.Resultaat} {line.Herkomst}").ShouldBeEmpty();
            line.Actor.ShouldMatch($"^({Id}|(systeem|api):[a-z-]+)$");
            line.Actie.ShouldMatch("^([A-Z][a-z]+)+$");
            line.Onderwerp.ShouldMatch($"^[a-z-]+(/({Id}|[a-z]+|PR[0-9]{{2}}))?$");
            line.Betreft.ShouldMatch($"^(({Id}|[a-z-]+(/([0-9a-z-]+|PR[0-9]{{2}}))?)( |$))*$");
            line.Grond.ShouldMatch("^[a-z-]*$");
            line.Resultaat.ShouldMatch("^[a-z]+$");
            line.Herkomst.ShouldMatch("^(web|api|cli|taak|test)( [0-9a-f.:]+)?$");
        }

        (await world.Host.WithAsync<AuditControle, AuditControle.Verslag>(c => c.VerifyAsync(_ct))).EersteFout.ShouldBeNull();
    }

    [Fact]
    public void The_application_logs_no_secret_at_any_level()
    {
        world.Log.Zangen.ShouldBeEmpty();
        world.Log.Counts.Keys.ShouldContain(k => k.Category == "Microsoft.EntityFrameworkCore.Database.Command" && k.Level == LogLevel.Debug);
        world.Log.Counts.Keys.ShouldContain(k => k.Category.StartsWith("Microsoft.AspNetCore.Mvc", StringComparison.Ordinal) && k.Level == LogLevel.Trace);
    }

    [Fact]
    public async Task A_log_that_may_keep_values_would_tell()
    {
        var log = new Alleslog();
        await using var host = new WebHost
        {
            Extra = builder =>
            {
                builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log);
                builder.Services.ConfigureDbContext<SchakelDb>(options => options.EnableSensitiveDataLogging());
            },
        };
        await host.InitializeAsync();

        await (await Wereld.MakeAsync(host)).ReceiveMeldingAsync(change: c => c with { Melder = c.Melder with { Naam = Kanaries.Naam } });

        log.Zangen.ShouldNotBeEmpty();
    }

    [Fact]
    public void No_address_and_no_header_holds_a_secret()
    {
        world.Verkeer.Regels.Where(r => Kanaries.In(r).Count > 0).ShouldBeEmpty();
        world.Verkeer.Regels.ShouldContain(r => r.StartsWith("Location: ", StringComparison.Ordinal) && r.Contains("/meldingen/"));
        world.Verkeer.Regels.ShouldContain(r => r.StartsWith("http://", StringComparison.Ordinal) && r.EndsWith("/melder", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_fault_in_the_middle_of_saving_tells_nothing_and_keeps_nothing()
    {
        var typer = await NieuweMeldingTyper.BeginAsync(world.Client(Wereld.Anna));
        var form = KanarieWorld.Reporter((await typer.FormAsync("/melder")).Fill("Hoedanigheid", "politie"));
        var lines = await CountAsync();

        world.Breuk.Tabel = "concept";
        using var answer = await form.SendAsync();
        world.Breuk.Tabel = null;

        var text = await answer.Content.ReadAsStringAsync(_ct);
        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        Kanaries.In(text).ShouldBeEmpty();
        text.ShouldContain("Er ging bij ons iets mis");
        text.ShouldNotContain("nergens");
        world.Host.Errors.Lines.ShouldContain(l => l.Contains("nergens"));
        world.Host.Errors.Lines.ShouldAllBe(l => Kanaries.In(l).Count == 0);
        world.Log.Zangen.ShouldBeEmpty();
        (await CountAsync()).ShouldBe(lines);
        (await typer.GetAsync("/melder")).QuerySelector("[name=Naam]")!.GetAttribute("value").ShouldBeNullOrEmpty();
    }

    [Fact]
    public async Task The_partner_that_sent_the_melding_reads_none_of_it_back()
    {
        var api = new ApiClient(world.Host);
        using var sent = await api.SendAsync(Kanaries.Bericht);
        using var status = await api.GetAsync(sent.Headers.Location!.OriginalString);
        using var text = await api.SendAsync(Kanaries.Naam);

        (sent.StatusCode, status.StatusCode, text.StatusCode).ShouldBe((HttpStatusCode.Accepted, HttpStatusCode.OK, HttpStatusCode.BadRequest));
        foreach (var answer in new[] { sent, status, text })
        {
            Kanaries.In(await answer.Content.ReadAsStringAsync(_ct)).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("""{"hoedanigheid": "Kanariekring Zwijgveld"}""")]
    [InlineData("""{"hoedanigheid": "politie", "naam": ["Zwijgmelda Kanarievogel"]}""")]
    [InlineData("""{"hoedanigheid": "politie", "telefoon": 687654319}""")]
    [InlineData("""{"hoedanigheid": "politie", "Zwijgmelda Kanarievogel": true}""")]
    [InlineData("""{"hoedanigheid": "politie", "naam": "Zwijgmelda Kanarievogel""")]
    public async Task A_message_that_is_wrong_is_refused_without_repeating_what_it_held(string melder)
    {
        using var answer = await new ApiClient(world.Host).SendAsync($$"""{"soort": "VT", "melder": {{melder}}}""");

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        Kanaries.In(await answer.Content.ReadAsStringAsync(_ct)).ShouldBeEmpty();
        world.Log.Zangen.ShouldBeEmpty();
    }

    private Task<int> CountAsync() => world.Host.WithDbAsync(db => db.AuditRegels.CountAsync(_ct));
}
