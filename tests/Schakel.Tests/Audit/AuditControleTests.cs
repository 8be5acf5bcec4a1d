using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Schakel.Core.Audit;
using Schakel.Core.Data;
using Schakel.Tests.Support;

namespace Schakel.Tests.Audit;

/// <summary>Whatever somebody with all rights on the database does to the log, the check names the first line that is wrong.</summary>
public sealed class AuditControleTests(Aanvaller aanvaller) : IClassFixture<Aanvaller>
{
    private const string Columns = "tijdstip, actor, actie, onderwerp, betreft, grond, resultaat, herkomst, hash";

    private const string SetHeadBack =
        "UPDATE audit_kop SET nummer = nummer - 1, hash = (SELECT r.hash FROM audit_regel r WHERE r.organisatie = {0} AND r.nummer = {1} - 1) WHERE organisatie = {0}";

    // The least step that a database keeps, not only another minute.
    private static readonly string _later = TestDatabase.Current == DatabaseKind.Postgres
        ? "tijdstip + interval '1 microsecond'" : "substr(tijdstip, 1, 19) || '.0000001'";

    public static TheoryData<string, string> Changes => new()
    {
        { "tijdstip", _later },
        { "actor", "actor || 'x'" },
        { "actie", "'MeldingRead'" },
        { "onderwerp", "'melding/x'" },
        { "betreft", "betreft || ' x'" },
        { "grond", "'anders'" },
        { "resultaat", "'geweigerd'" },
        { "herkomst", "'taak'" },
        { "hash", "(SELECT r.hash FROM audit_regel r WHERE r.organisatie = {0} AND r.nummer = 1)" },
    };

    private IReadOnlyList<Aanvaller.Keten> Ketens => aanvaller.Ketens;

    [Fact]
    public async Task A_log_that_nobody_touched_is_whole()
    {
        var report = await aanvaller.AfterAsync(_ => Task.CompletedTask);

        report.EersteFout.ShouldBeNull();
        report.Geldig.ShouldBeTrue();
        report.Regels.ShouldBe(Ketens.Sum(k => k.Laatste));
        report.Einden.Select(e => new Aanvaller.Keten(e.Organisatie, e.Nummer)).ShouldBe(Ketens);
        Ketens.Count.ShouldBe(3);
        Ketens.ShouldAllBe(k => k.Laatste >= 5);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_changed_line_is_named(string column, string value)
    {
        foreach (var keten in Ketens)
        {
            var report = await aanvaller.AfterAsync(keten, $"UPDATE audit_regel SET {column} = {value} WHERE organisatie = {{0}} AND nummer = 3");

            Fault(report).ShouldBe($"organisatie {keten.Van}, regel 3: de inhoud past niet bij de keten");
        }
    }

    [Fact]
    public async Task Every_column_is_changed_once() => (await aanvaller.Zaken.Host.WithDbAsync(db => Task.FromResult(
            db.Model.FindEntityType(typeof(AuditRegel))!.GetProperties().Select(p => p.GetColumnName()).ToList())))
        .ShouldBe(Changes.Select(row => row.Data.Item1).Append("organisatie").Append("nummer"), ignoreOrder: true);

    [Theory]
    [InlineData("nummer = 1", "regel 2: nummer 2 staat waar 1 hoort")]
    [InlineData("nummer = 3", "regel 4: nummer 4 staat waar 3 hoort")]
    [InlineData("nummer IN (2, 3)", "regel 4: nummer 4 staat waar 2 hoort")]
    [InlineData("nummer = {1}", "regel {0}: na deze regel ontbreken regels: de kop noemt nummer {1}")]
    [InlineData("nummer > 2", "regel 2: na deze regel ontbreken regels: de kop noemt nummer {1}")]
    public async Task The_line_after_or_before_what_was_removed_is_named(string which, string fault)
    {
        foreach (var keten in Ketens)
        {
            var report = await aanvaller.AfterAsync(keten, $"DELETE FROM audit_regel WHERE organisatie = {{0}} AND {which}");

            Fault(report).ShouldBe($"organisatie {keten.Van}, " + string.Format(CultureInfo.InvariantCulture, fault, keten.Laatste - 1, keten.Laatste));
        }
    }

    [Fact]
    public async Task A_chain_of_which_nothing_is_left_is_named()
    {
        var report = await aanvaller.AfterAsync(Ketens[1], "DELETE FROM audit_regel WHERE organisatie = {0}");

        Fault(report).ShouldBe($"organisatie {Ketens[1].Van}: alle {Ketens[1].Laatste} regels ontbreken");
    }

    [Fact]
    public async Task A_line_that_was_added_without_the_key_is_named()
    {
        foreach (var keten in Ketens)
        {
            var atTheEnd = await aanvaller.AfterAsync(
                keten, $"INSERT INTO audit_regel (organisatie, nummer, {Columns}) SELECT organisatie, nummer + 1, {Columns} FROM audit_regel WHERE organisatie = {{0}} AND nummer = {{1}}",
                "UPDATE audit_kop SET nummer = nummer + 1 WHERE organisatie = {0}");
            var between = await aanvaller.AfterAsync(
                keten, "UPDATE audit_regel SET nummer = -nummer - 1 WHERE organisatie = {0} AND nummer > 3",
                "UPDATE audit_regel SET nummer = -nummer WHERE organisatie = {0} AND nummer < 0",
                $"INSERT INTO audit_regel (organisatie, nummer, {Columns}) SELECT organisatie, 4, {Columns} FROM audit_regel WHERE organisatie = {{0}} AND nummer = 3",
                "UPDATE audit_kop SET nummer = nummer + 1 WHERE organisatie = {0}");

            Fault(atTheEnd).ShouldBe($"organisatie {keten.Van}, regel {keten.Laatste + 1}: de inhoud past niet bij de keten");
            Fault(between).ShouldBe($"organisatie {keten.Van}, regel 4: de inhoud past niet bij de keten");
        }
    }

    [Fact]
    public async Task A_chain_that_was_made_without_the_key_is_named()
    {
        var huizen = aanvaller.Zaken.Wereld.Huizen.Id;

        var report = await aanvaller.AfterAsync(db => Aanvaller.AttackAsync(
            db, new(huizen, 1), $"INSERT INTO audit_regel (organisatie, nummer, {Columns}) SELECT {{0}}, 1, {Columns} FROM audit_regel WHERE nummer = 2 LIMIT 1",
            "INSERT INTO audit_kop (organisatie, nummer, hash) SELECT {0}, 1, hash FROM audit_regel WHERE organisatie = {0}"));

        Fault(report).ShouldBe($"organisatie {huizen}, regel 1: de inhoud past niet bij de keten");
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 5)]
    [InlineData(4, 5)]
    public async Task Of_two_lines_that_changed_places_the_first_is_named(int one, int other)
    {
        foreach (var keten in Ketens)
        {
            var report = await aanvaller.AfterAsync(
                keten, $"UPDATE audit_regel SET nummer = -1 WHERE organisatie = {{0}} AND nummer = {one}",
                $"UPDATE audit_regel SET nummer = {one} WHERE organisatie = {{0}} AND nummer = {other}",
                $"UPDATE audit_regel SET nummer = {other} WHERE organisatie = {{0}} AND nummer = -1");

            Fault(report).ShouldBe($"organisatie {keten.Van}, regel {one}: de inhoud past niet bij de keten");
        }
    }

    [Theory]
    [InlineData("UPDATE audit_kop SET hash = (SELECT r.hash FROM audit_regel r WHERE r.organisatie = {0} AND r.nummer = 1) WHERE organisatie = {0}", "de kop van de keten noemt een andere laatste regel, met nummer {0}")]
    [InlineData("UPDATE audit_kop SET nummer = nummer + 1 WHERE organisatie = {0}", "na deze regel ontbreken regels: de kop noemt nummer {1}")]
    [InlineData("UPDATE audit_kop SET nummer = nummer - 1, hash = (SELECT r.hash FROM audit_regel r WHERE r.organisatie = {0} AND r.nummer = audit_kop.nummer - 1) WHERE organisatie = {0}", "de kop van de keten noemt een andere laatste regel, met nummer {2}")]
    [InlineData("DELETE FROM audit_kop WHERE organisatie = {0}", "de kop van de keten ontbreekt")]
    public async Task A_head_that_was_changed_or_removed_is_told_at_the_last_line(string sql, string fault)
    {
        foreach (var keten in Ketens)
        {
            var report = await aanvaller.AfterAsync(keten, sql);

            Fault(report).ShouldBe($"organisatie {keten.Van}, regel {keten.Laatste}: " + string.Format(CultureInfo.InvariantCulture, fault, keten.Laatste, keten.Laatste + 1, keten.Laatste - 1));
        }
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(2, 0)]
    public async Task A_line_that_was_moved_to_another_organisation_is_named(int from, int to)
    {
        var (van, naar) = (Ketens[from], Ketens[to]);

        var report = await aanvaller.AfterAsync(db => MoveAsync(db, van, naar, 3));

        Fault(report).ShouldBe(from < to
            ? $"organisatie {van.Van}, regel 4: nummer 4 staat waar 3 hoort"
            : $"organisatie {naar.Van}, regel {naar.Laatste + 1}: de inhoud past niet bij de keten");
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(2, 0)]
    public async Task A_last_line_that_was_moved_is_named_where_it_went_even_when_both_heads_were_set(int from, int to)
    {
        var (van, naar) = (Ketens[from], Ketens[to]);

        var report = await aanvaller.AfterAsync(async db =>
        {
            await MoveAsync(db, van, naar, van.Laatste);
            await Aanvaller.AttackAsync(db, van, SetHeadBack);
        });

        Fault(report).ShouldBe($"organisatie {naar.Van}, regel {naar.Laatste + 1}: de inhoud past niet bij de keten");
    }

    [Fact]
    public async Task Of_several_faults_the_first_is_named()
    {
        var report = await aanvaller.AfterAsync(async db =>
        {
            await Aanvaller.AttackAsync(db, Ketens[0], "DELETE FROM audit_regel WHERE organisatie = {0} AND nummer = {1}");
            await Aanvaller.AttackAsync(db, Ketens[2], "UPDATE audit_regel SET actor = 'x' WHERE organisatie = {0}");
        });

        Fault(report).ShouldStartWith($"organisatie {Ketens[0].Van}, regel {Ketens[0].Laatste - 1}:");
        report.Regels.ShouldBe(Ketens.Sum(k => k.Laatste) - 1, "it goes on counting");
    }

    [Fact]
    public async Task An_end_that_was_cut_off_with_its_head_set_back_shows_against_an_earlier_check_only()
    {
        var earlier = (await aanvaller.AfterAsync(_ => Task.CompletedTask)).Einden;
        foreach (var keten in Ketens)
        {
            Task Cut(SchakelDb db) => Aanvaller.AttackAsync(db, keten, "DELETE FROM audit_regel WHERE organisatie = {0} AND nummer = {1}", SetHeadBack);

            (await aanvaller.AfterAsync(Cut)).Geldig.ShouldBeTrue("a chain cannot know that it was longer (ADR-0003)");
            Fault(await aanvaller.AfterAsync(Cut, earlier)).ShouldBe(
                $"organisatie {keten.Van}, regel {keten.Laatste - 1}: na deze regel ontbreken regels: bij de vorige controle waren het er {keten.Laatste}");
        }
    }

    [Fact]
    public async Task Work_that_went_on_after_the_cut_does_not_hide_it()
    {
        var earlier = (await aanvaller.AfterAsync(_ => Task.CompletedTask)).Einden;
        foreach (var keten in Ketens)
        {
            var report = await aanvaller.AfterAsync(
                async db =>
                {
                    await Aanvaller.AttackAsync(db, keten, "DELETE FROM audit_regel WHERE organisatie = {0} AND nummer = {1}", SetHeadBack);
                    db.Record(new AuditLine(keten.Van, "test", "SomethingElse", "test", new DateTime(2026, 6, 3, 0, 0, 0, DateTimeKind.Utc)));
                    await db.SaveChangesAsync();
                    await Aanvaller.AttackAsync(db, keten, "UPDATE audit_kop SET hash = (SELECT r.hash FROM audit_regel r WHERE r.organisatie = {0} AND r.nummer = {1}) WHERE organisatie = {0}");
                },
                earlier);

            Fault(report).ShouldBe($"organisatie {keten.Van}, regel {keten.Laatste}: dit is een andere regel dan bij de vorige controle");
        }
    }

    [Fact]
    public async Task A_chain_that_is_gone_with_its_head_shows_against_an_earlier_check()
    {
        var earlier = (await aanvaller.AfterAsync(_ => Task.CompletedTask)).Einden;

        var report = await aanvaller.AfterAsync(
            db => Aanvaller.AttackAsync(db, Ketens[0], "DELETE FROM audit_regel WHERE organisatie = {0}", "DELETE FROM audit_kop WHERE organisatie = {0}"), earlier);

        Fault(report).ShouldBe($"organisatie {Ketens[0].Van}: alle {Ketens[0].Laatste} regels ontbreken");
    }

    [Fact]
    public async Task A_longer_log_is_whole_against_an_earlier_check()
    {
        var third = await aanvaller.Zaken.Host.WithDbAsync(db => db.AuditRegels.AsNoTracking().Where(r => r.Nummer == 3).ToListAsync());
        var earlier = third.ConvertAll(r => new AuditKop { Organisatie = r.Organisatie, Nummer = 3, Hash = r.Hash });
        var other = third.ConvertAll(r => new AuditKop { Organisatie = r.Organisatie, Nummer = 2, Hash = r.Hash });

        (await aanvaller.AfterAsync(_ => Task.CompletedTask, earlier)).EersteFout.ShouldBeNull();
        Fault(await aanvaller.AfterAsync(_ => Task.CompletedTask, other)).ShouldBe($"organisatie {Ketens[0].Van}, regel 2: dit is een andere regel dan bij de vorige controle");
    }

    [Fact]
    public async Task Another_key_is_told_in_words()
    {
        var report = await aanvaller.AfterAsync(_ => Task.CompletedTask, sleutel: new AuditSleutel(RandomNumberGenerator.GetBytes(32)));

        Fault(report).ShouldBe(
            $"organisatie {Ketens[0].Van}, regel 1: de inhoud past niet bij de keten; geen enkele regel past bij deze sleutel: is het de goede?");
    }

    [Fact]
    public async Task The_log_of_one_organisation_is_checked_by_itself()
    {
        var report = await aanvaller.Zaken.Host.WithAsync<AuditControle, AuditControle.Verslag>(c => c.VerifyAsync(Ketens[1].Van, CancellationToken.None));

        (report.Regels, report.EersteFout).ShouldBe((Ketens[1].Laatste, null));
    }

    private static string Fault(AuditControle.Verslag report)
    {
        report.Geldig.ShouldBeFalse();
        return report.EersteFout!.ToString();
    }

    private static async Task MoveAsync(SchakelDb db, Aanvaller.Keten van, Aanvaller.Keten naar, long nummer)
    {
        await db.Database.ExecuteSqlAsync($"UPDATE audit_regel SET organisatie = {naar.Van.Value}, nummer = {naar.Laatste + 1} WHERE organisatie = {van.Van.Value} AND nummer = {nummer}");
        await db.Database.ExecuteSqlAsync(
            $"UPDATE audit_kop SET nummer = {naar.Laatste + 1}, hash = (SELECT r.hash FROM audit_regel r WHERE r.organisatie = {naar.Van.Value} AND r.nummer = {naar.Laatste + 1}) WHERE organisatie = {naar.Van.Value}");
    }
}
