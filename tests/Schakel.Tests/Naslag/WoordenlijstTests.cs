using Schakel.Core.Naslag;

namespace Schakel.Tests.Naslag;

public sealed class WoordenlijstTests
{
    private static readonly string _woordenlijst =
        File.ReadAllText(Path.Combine(NaslagFixture.DataDirectory, "../docs/woordenlijst.md"));

    [Fact]
    public void Every_code_list_is_explained_with_a_link_to_its_file() =>
        Missing(CodeLijsten.All).ShouldBeEmpty();

    [Fact]
    public void A_list_that_is_not_explained_would_be_found() =>
        Missing(["aard", "lievelingskleur"]).ShouldBe(["lievelingskleur"]);

    [Fact]
    public void No_term_is_explained_twice() =>
        _woordenlijst.Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| Term ", StringComparison.Ordinal))
            .Select(line => line.Split('|')[1].Trim())
            .ShouldBeUnique();

    private static IEnumerable<string> Missing(IEnumerable<string> lists) =>
        lists.Where(naam => !_woordenlijst.Contains($"(../data/codelijsten/{naam}.json)", StringComparison.Ordinal));
}
