using Schakel.Core.Common;
using Schakel.Tests.Support;

namespace Schakel.Tests.Common;

public sealed class GeledenTests
{
    [Theory]
    [InlineData("2026-06-02T09:59:00", "zojuist")]
    [InlineData("2026-06-02T08:00:00", "2 uur geleden")]
    [InlineData("2026-06-02T00:30:00", "9 uur geleden")]
    [InlineData("2026-06-01T23:30:00", "gisteren")]
    [InlineData("2026-05-31T23:59:00", "2 dagen geleden")]
    [InlineData("2026-04-03T12:00:00", "60 dagen geleden")]
    [InlineData("2026-03-01T12:00:00", "3 maanden geleden")]
    [InlineData("2026-06-02T12:00:00", "zojuist")]
    public void An_instant_is_told_as_people_tell_it(string wallClock, string words)
    {
        var clock = new TestClock();
        var op = Amsterdam.ToUtc(DateTime.Parse(wallClock, System.Globalization.CultureInfo.InvariantCulture));

        new Geleden(JsonTeksten.Load(Core.Naslag.Naslagwerk.ShippedDirectory), clock).Of(op).ShouldBe(words);
    }
}
