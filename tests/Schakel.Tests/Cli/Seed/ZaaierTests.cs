using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Schakel.Core.Toegang;
using Schakel.Tests.Support;

namespace Schakel.Tests.Cli.Seed;

/// <summary>The same seed at the same moment gives the same data, in every table, whatever the number of organisations.</summary>
public sealed class ZaaierTests
{
    [Fact]
    public async Task The_same_seed_gives_the_same_data_and_another_seed_other_data()
    {
        await using var one = await TestDatabase.CreateAsync();
        await using var two = await TestDatabase.CreateAsync();
        await using var other = await TestDatabase.CreateAsync();

        (await Zaaiveld.SowAsync(one, .03, 7, 2)).ShouldBe(await Zaaiveld.SowAsync(two, .03, 7, 2));
        await Zaaiveld.SowAsync(other, .03, 8, 2);

        var digests = await DigestAsync(one);
        digests.ShouldBe(await DigestAsync(two));
        var differ = digests.Zip(await DigestAsync(other)).Where(pair => pair.First != pair.Second).Select(pair => pair.First.Split(' ')[0]).ToList();
        differ.ShouldContain("melding");
        differ.ShouldContain("betrokkene");
        differ.ShouldContain("audit_regel");
    }

    [Fact]
    public async Task There_are_as_many_organisations_as_regions()
    {
        await using var database = await TestDatabase.CreateAsync();

        var verslag = await Zaaiveld.SowAsync(database, .01, 1, 26);

        verslag.Organisaties.ShouldBe(26);
        await using var db = Zaaiveld.Open(database);
        var vt = await db.Organisaties.Where(o => o.Soort == SoortOrganisatie.VeiligThuis).ToListAsync(TestContext.Current.CancellationToken);
        vt.Select(o => o.Code).Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(1, 26).Select(n => $"VT{n:00}"));
        foreach (var organisatie in vt)
        {
            (await db.Meldingen.CountAsync(m => m.Organisatie == organisatie.Id, TestContext.Current.CancellationToken)).ShouldBeGreaterThan(4, organisatie.Code);
        }

        var bsns = await db.Betrokkenen.Where(b => b.Identiteit.Bsn != null && b.Identiteit.BsnKlopt)
            .Select(b => new { b.Organisatie, b.Identiteit.Bsn }).Distinct().ToListAsync(TestContext.Current.CancellationToken);
        bsns.Select(b => b.Bsn).ShouldBeUnique();
        (await db.Medewerkers.CountAsync(m => m.Gebruikersnaam.StartsWith("demo."), TestContext.Current.CancellationToken)).ShouldBe(10);
    }

    // Every table, every row in a fixed order, every column but the tokens against lost updates, which are made anew on each change.
    private static async Task<List<string>> DigestAsync(TestDatabase database)
    {
        await using var db = Zaaiveld.Open(database);
        var digests = new List<string>();
        await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        foreach (var table in db.Model.GetRelationalModel().Tables.OrderBy(t => t.Name, StringComparer.Ordinal))
        {
            var columns = table.Columns.Select(c => c.Name).Where(c => c != "versie").Order(StringComparer.Ordinal);
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT {string.Join(", ", columns.Select(c => $"\"{c}\""))} FROM \"{table.Name}\"";
            digests.Add($"{table.Name} {await DigestAsync(command)}");
        }

        return digests;
    }

    private static async Task<string> DigestAsync(DbCommand command)
    {
        var rows = new List<string>();
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            rows.Add(string.Join('\u001f', Enumerable.Range(0, reader.FieldCount).Select(i => Text(reader.GetValue(i)))));
        }

        rows.Sort(StringComparer.Ordinal);
        return $"{rows.Count} {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rows))))}";
    }

    private static string Text(object value) => value switch
    {
        byte[] bytes => Convert.ToHexString(bytes),
        Array list => string.Join('\u001e', list.Cast<object>().Select(Text)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
