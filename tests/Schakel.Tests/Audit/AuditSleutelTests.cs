using Schakel.Core.Audit;
using Schakel.Core.Common;

namespace Schakel.Tests.Audit;

public sealed class AuditSleutelTests
{
    private static readonly AuditLine _line = new(
        new OrganisatieId(new Guid("0198c0de-0000-7000-8000-000000000000")), "wie", "SomethingDone", "melding/1", new DateTime(2026, 6, 2, 8, 0, 0, 123, DateTimeKind.Utc))
    {
        Betreft = "a b",
        Grond = "grond",
        Herkomst = "web ::1",
    };

    private readonly AuditSleutel _sleutel = new([.. Enumerable.Range(0, 32).Select(i => (byte)i)]);

    // Reckoned outside Schakel: HMAC-SHA256 over the fields as one JSON array. Another way of reckoning breaks every log there is.
    [Fact]
    public void The_hash_of_a_line_stays_what_it_was()
    {
        var first = _sleutel.Hash(AuditSleutel.Begin, 1, _line);

        first.ShouldBe("21054cb392745de5f53348f344a4763685ed791a60701fac961b73ec01b8540b");
        _sleutel.Hash(first, 2, _line).ShouldBe("6e44558c7265b7de06e32f530364b2abd005411a3e63386d15d989c437fe3f90");
    }

    [Fact]
    public void Words_that_move_from_one_field_to_the_next_give_another_hash()
    {
        var hashes = new[] { _line, _line with { Betreft = "a", Grond = "b grond" }, _line with { Betreft = "a b\",\"grond", Grond = "" } }
            .Select(line => _sleutel.Hash(AuditSleutel.Begin, 1, line));

        hashes.Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public void A_fresh_key_is_made_once_and_only_its_owner_may_read_it()
    {
        var folder = Directory.CreateTempSubdirectory("schakel-sleutel-").FullName;

        var made = AuditSleutel.LoadOrCreate(folder).Hash("", 1, _line);

        AuditSleutel.LoadOrCreate(folder).Hash("", 1, _line).ShouldBe(made);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(Path.Combine(folder, AuditSleutel.Bestand)).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        Directory.Delete(folder, recursive: true);
    }
}
