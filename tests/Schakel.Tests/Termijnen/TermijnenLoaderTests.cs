using Schakel.Core.Naslag;
using Schakel.Core.Termijnen;

namespace Schakel.Tests.Termijnen;

/// <summary>A mistake in the data stops the start, and says where it is.</summary>
public sealed class TermijnenLoaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("schakel-termijnen-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_files_as_shipped_load() => TermijnenRegister.Load(Copy()).Termijnen.Count.ShouldBe(21);

    [Theory]
    [InlineData("veiligheidsbeoordeling")]
    [InlineData("onderzoek-start")]
    [InlineData("onderzoek")]
    [InlineData("voorwaarden-en-vervolg")]
    [InlineData("informeren")]
    [InlineData("vernietiging")]
    [InlineData("huisverbod")]
    [InlineData("huisverbod-max")]
    [InlineData("handle-with-care")]
    public void Every_term_of_the_contract_has_a_length_and_a_source(string soort)
    {
        var regel = Data.Register.Find(soort).ShouldNotBeNull().On(new DateOnly(2026, 1, 1)).ShouldNotBeNull();

        regel.Duur.ShouldNotBeNull();
        regel.Bron.ShouldNotBeEmpty();
    }

    [Fact]
    public void What_was_not_found_has_no_length() =>
        Data.Register.Termijnen.SelectMany(t => t.Regels).Where(r => r.Zekerheid == Zekerheid.NietGevonden)
            .ShouldAllBe(r => r.Duur == null && r.UiterlijkOp == null);

    [Fact]
    public void Every_rule_and_every_norm_is_in_both_languages() =>
        Data.Register.Termijnen.SelectMany(t => t.Regels.SelectMany(r =>
                new[] { t.Omschrijving, r.Start, r.Regel, r.Toelichting, r.AlgemeneTermijnenwet.Grond, r.Verlenging?.Grond }))
            .OfType<Tekst>()
            .ShouldAllBe(t => t.Nl.Length > 3 && t.En.Length > 3 && t.Nl != t.En);

    [Theory]
    [InlineData("\"aantal\": 10, \"eenheid\": \"weken\"", "\"aantal\": 13, \"eenheid\": \"weken\"", "onderzoek, version 1: cannot follow")]
    [InlineData("\"aantal\": 5, \"eenheid\": \"werkdagen\"", "\"aantal\": 0, \"eenheid\": \"werkdagen\"", "not positive")]
    [InlineData("\"aantal\": 18, \"eenheid\": \"dagen\"", "\"aantal\": 18, \"eenheid\": \"weken\"", "another unit")]
    [InlineData("\"tot\": \"2017-05-11\"", "\"tot\": \"2018-05-11\"", "overlap")]
    [InlineData("\"tot\": \"2017-05-11\"", "\"tot\": \"2014-05-11\"", "not after it starts")]
    [InlineData("\"soort\": \"huisverbod-max\"", "\"soort\": \"huisverbod\"", "occurs twice")]
    [InlineData("\"percentage\": 90", "\"percentage\": 190", "outside 1 to 100")]
    [InlineData("\"soort\": \"onderzoek\", \"percentage\"", "\"soort\": \"anders\", \"percentage\"", "no term")]
    [InlineData("\"eenheid\": \"uren\"", "\"eenheid\": \"minuten\"", "line ")]
    [InlineData("\"uiterlijkOp\": null", "\"uiterlijk\": null", "line ")]
    [InlineData("\"duur\": { \"aantal\": 24, \"eenheid\": \"uren\" },\n          \"uiterlijkOp\": null", "\"duur\": { \"aantal\": 24, \"eenheid\": \"uren\" },\n          \"uiterlijkOp\": { \"maand\": 1, \"dag\": 1 }", "both a length and a fixed day")]
    public void A_contradiction_in_the_data_is_named(string right, string wrong, string fault)
    {
        var file = Path.Combine(Copy(), "termijnen.json");
        var text = File.ReadAllText(file);
        text.ShouldContain(right);
        File.WriteAllText(file, ReplaceFirst(text, right, wrong));

        Should.Throw<NaslagException>(() => TermijnenRegister.Load(_folder)).Message
            .ShouldSatisfyAllConditions(m => m.ShouldStartWith("termijnen.json"), m => m.ShouldContain(fault));
    }

    [Fact]
    public void A_decree_without_its_source_is_not_accepted()
    {
        var file = Path.Combine(Copy(), "feestdagen.json");
        File.WriteAllText(file, ReplaceFirst(File.ReadAllText(file), "[", """[{ "dag": "2030-05-31" },"""));

        Should.Throw<NaslagException>(() => TermijnenRegister.Load(_folder)).Message.ShouldContain("feestdagen.json");
    }

    [Fact]
    public void A_decree_with_its_source_moves_the_end_of_a_term()
    {
        var file = Path.Combine(Copy(), "feestdagen.json");
        File.WriteAllText(file, ReplaceFirst(File.ReadAllText(file), "[", """[{ "dag": "2030-05-31", "bron": "Verzonnen besluit" },"""));

        var vanaf = Data.Instant("2030-05-03T12:00:00+02:00"); // four weeks before

        TermijnenRegister.Load(_folder).Compute("informeren", vanaf).Value!.Uiterlijk.ShouldBe(new DateOnly(2030, 6, 3));
        Data.Register.Compute("informeren", vanaf).Value!.Uiterlijk.ShouldBe(new DateOnly(2030, 5, 31));
    }

    [Theory]
    [InlineData(true, "2026-05-15")]
    [InlineData(false, "2026-05-18")]
    public void Whether_a_day_by_decree_is_a_working_day_is_said_in_the_data(bool isWerkdag, string end)
    {
        var file = Path.Combine(Copy(), "feestdagen.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace(
            "\"gelijkgesteldIsWerkdag\": true", $"\"gelijkgesteldIsWerkdag\": {(isWerkdag ? "true" : "false")}", StringComparison.Ordinal));
        var register = TermijnenRegister.Load(_folder);

        // Hemelvaartsdag is Thursday 14 May; the Friday is a day by decree, on which no term of the law ends either way.
        register.Werkdagen.Add(new DateOnly(2026, 5, 13), 1).ShouldBe(Data.Day(end));
        register.Compute("informeren", Data.Instant("2026-04-17T12:00:00+02:00")).Value!.Uiterlijk.ShouldBe(new DateOnly(2026, 5, 18));
    }

    [Fact]
    public void An_absent_file_is_named() =>
        Should.Throw<NaslagException>(() => TermijnenRegister.Load(_folder)).Message.ShouldContain("termijnen.json: file: cannot be read");

    private static string ReplaceFirst(string text, string right, string wrong) =>
        string.Concat(text.AsSpan(0, text.IndexOf(right, StringComparison.Ordinal)), wrong, text.AsSpan(text.IndexOf(right, StringComparison.Ordinal) + right.Length));

    private string Copy()
    {
        foreach (var file in new[] { "termijnen.json", "feestdagen.json" })
        {
            File.Copy(Path.Combine(Data.Folder, file), Path.Combine(_folder, file));
        }

        return _folder;
    }
}
