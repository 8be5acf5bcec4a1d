using Schakel.Core.Naslag;

namespace Schakel.Tests.Naslag;

public sealed class NaslagwerkTests
{
    private const string Duur = "codelijsten/duur.json";

    [Fact]
    public void Every_shipped_list_is_one_that_the_program_names() =>
        NaslagFixture.Shipped.Lijsten.Select(l => l.Naam).ShouldBe(CodeLijsten.All, ignoreOrder: true);

    [Fact]
    public void The_data_beside_the_program_load_too() =>
        Naslagwerk.Load(Naslagwerk.ShippedDirectory).Lijsten.ShouldNotBeEmpty();

    [Fact]
    public void An_unknown_member_is_refused_with_file_and_line()
    {
        var error = Should.Throw<NaslagException>(() => NaslagFixture.LoadWith(
            Duur, json => json.Replace("\"versie\": \"1\"", "\"versie\": \"1\", \"geldigheid\": \"altijd\"", StringComparison.Ordinal)));

        error.Bestand.ShouldBe(Duur);
        error.Plaats.ShouldContain("line 6");
        error.Message.ShouldContain("geldigheid");
    }

    [Fact]
    public void A_repeated_member_is_refused() => Refuses(
        Duur, json => json.Replace("\"versie\": \"1\"", "\"versie\": \"1\", \"versie\": \"2\"", StringComparison.Ordinal), "versie");

    [Fact]
    public void A_list_without_a_source_is_refused() => Refuses(
        Duur, json => json.Replace("CBS StatLine 84849NED, dimensie duur geweld.", " ", StringComparison.Ordinal), "empty");

    [Fact]
    public void A_missing_member_is_refused() => Refuses(
        Duur, json => json.Replace("\"versie\": \"1\",", "", StringComparison.Ordinal), "versie");

    [Fact]
    public void A_missing_list_is_refused() => Refuses(Duur, _ => null, "missing");

    [Fact]
    public void A_value_that_occurs_twice_is_refused() => Refuses(
        Duur, json => json.Replace("\"tot-1-week\"", "\"onbekend\"", StringComparison.Ordinal), "code 'onbekend': occurs twice");

    [Fact]
    public void A_label_without_English_is_refused() => Refuses(
        Duur, json => json.Replace("\"en\": \"Unknown\"", "\"en\": \"\"", StringComparison.Ordinal), "code 'onbekend': a text is empty");

    [Fact]
    public void A_list_that_ends_before_it_starts_is_refused() => Refuses(
        Duur, json => json.Replace("\"van\": \"2019-01-01\"", "\"van\": \"2019-01-01\", \"tot\": \"2018-01-01\"", StringComparison.Ordinal), "2018-01-01");

    [Fact]
    public void A_value_with_a_space_is_refused() => Refuses(
        Duur, json => json.Replace("\"tot-1-week\"", "\"tot 1 week\"", StringComparison.Ordinal), "hyphens");

    [Fact]
    public void A_list_under_another_name_is_refused() => Refuses(
        Duur, json => json.Replace("\"naam\": \"duur\"", "\"naam\": \"duurte\"", StringComparison.Ordinal), "name of the file");

    [Theory]
    [InlineData("codelijsten/hoedanigheid.json", "\"groep\": \"beroepsmatig\"", "\"groep\": \"beroep\"", "groepen")]
    [InlineData("codelijsten/hoedanigheid.json", "\"sector\": \"jeugdzorg\"", "\"sector\": \"jeugd\"", "sector")]
    [InlineData("codelijsten/besluit.json", "VT-01-04", "VT-01-05", "terugkoppelcode")]
    [InlineData("codelijsten/besluit-regionaal.json", "\"ontvanger\": \"lokaal-team\"", "\"ontvanger\": \"wijkteam\"", "soort-organisatie")]
    [InlineData("codelijsten/relatie.json", "\"omgekeerd\": \"kind-van\"", "\"omgekeerd\": \"kind\"", "relatie")]
    public void A_reference_that_finds_nothing_is_refused(string file, string from, string to, string names) =>
        Refuses(file, json => json.Replace(from, to, StringComparison.Ordinal), names);

    [Fact]
    public void A_folder_that_is_not_there_is_named() =>
        Should.Throw<NaslagException>(() => Naslagwerk.Load("/nergens")).Message.ShouldContain("/nergens");

    private static void Refuses(string file, Func<string, string?> change, string names)
    {
        var error = Should.Throw<NaslagException>(() => NaslagFixture.LoadWith(file, change));
        error.Bestand.ShouldBe(file);
        error.Message.ShouldContain(names);
    }
}
