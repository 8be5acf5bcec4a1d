using Schakel.Core.Naslag;
using Schakel.Core.Programma;
using Schakel.Tests.Naslag;

namespace Schakel.Tests.Programma;

public sealed class KamerbriefTests
{
    private const string File = "programma/toezeggingen-2019.json";

    private static readonly Kamerbrief _brief = Kamerbrief.Load(NaslagFixture.DataDirectory);

    /// <summary>The eleven headings of the letter under which promises are answered, and five that stand elsewhere in it.</summary>
    [Fact]
    public void The_promises_of_the_letter_of_July_2019_are_there()
    {
        _brief.Toezeggingen.Count.ShouldBe(16);
        _brief.Toezeggingen.Count(t => t.Alinea is not null).ShouldBe(11);
        _brief.Toezeggingen.CountBy(t => t.Soort).ToDictionary().ShouldBe(
            new Dictionary<Toezeggingsoort, int> { [Toezeggingsoort.Toezegging] = 11, [Toezeggingsoort.Motie] = 4, [Toezeggingsoort.Amendement] = 1 }, ignoreOrder: true);
        _brief.Toezeggingen.Single(t => t.Onderwerp == "Waarschuwingsregister Zorg en Welzijn").Kenmerk.ShouldBe("28 345, nr. 204");
        _brief.Toezeggingen.Single(t => t.Onderwerp == "Instrumentarium tegen huwelijksdwang").Uiterlijk.ShouldBe(new DateOnly(2020, 6, 30));
    }

    [Fact]
    public void No_member_of_Parliament_and_no_minister_is_named()
    {
        var all = string.Join('\n', _brief.Toezeggingen.Select(t => $"{t.Onderwerp} {t.Tekst} {t.Eigenaar} {t.Gelegenheid} {t.Alinea}"));

        foreach (var name in new[] { "Bergkamp", "Slootweg", "Westerveld", "Van den Hul", "Wijngaarden", "Buitenweg", "Jonge,", "Dekker" })
        {
            all.ShouldNotContain(name);
        }
    }

    [Theory]
    [InlineData("\"onderwerp\": \"Hulplijnen\"", "\"onderwerp\": \"Rol van kappers\"", "toezegging 'Rol van kappers': occurs twice.")]
    [InlineData("\"halfjaar\": \"2019-06\"", "\"halfjaar\": \"2019-05\"", "halfjaar: '2019-05' is not a year with 06 or 12.")]
    [InlineData("\"eigenaar\": \"Minister van Buitenlandse Zaken\"", "\"eigenaar\": \" \"", "toezegging 'Steun bij scheiding in het buitenland en erkenning van echtscheidingen': a text is empty.")]
    public void A_mistake_in_the_file_is_told_with_its_place(string was, string becomes, string fault) => Should.Throw<NaslagException>(
        () => NaslagFixture.LoadWith(File, json => json.Replace(was, becomes, StringComparison.Ordinal), Kamerbrief.Load)).Message.ShouldBe($"{File}: {fault}");
}
