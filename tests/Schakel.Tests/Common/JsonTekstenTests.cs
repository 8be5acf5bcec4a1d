using System.Globalization;
using Schakel.Core.Common;

namespace Schakel.Tests.Common;

public sealed class JsonTekstenTests : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("teksten");
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    [Fact]
    public void Dutch_is_its_own_text()
    {
        var texts = Load("nl-NL", ("a.json", """{"Bewaar {0}": "Keep {0}"}"""));

        texts["Bewaar {0}", 1.5].Value.ShouldBe("Bewaar 1,5");
        texts["Onbekend"].ResourceNotFound.ShouldBeFalse();
    }

    [Fact]
    public void English_comes_from_any_file_and_a_missing_text_stays_Dutch_and_says_so()
    {
        var texts = Load("en-GB", ("a.json", """{"Bewaar {0}": "Keep {0}"}"""), ("b.json", """{"Dag": "Day"}"""));

        texts["Bewaar {0}", 1.5].Value.ShouldBe("Keep 1.5");
        texts["Dag"].Value.ShouldBe("Day");
        texts["Maand"].ShouldSatisfyAllConditions(t => t.Value.ShouldBe("Maand"), t => t.ResourceNotFound.ShouldBeTrue());
    }

    [Fact]
    public void Two_files_may_say_the_same_but_not_contradict()
    {
        Load("en-GB", ("a.json", """{"Dag": "Day"}"""), ("b.json", """{"Dag": "Day"}"""))["Dag"].Value.ShouldBe("Day");

        var fault = Should.Throw<InvalidDataException>(() => Load("en-GB", ("b.json", """{"Dag": "Hello"}""")));
        fault.Message.ShouldContain("b.json");
        fault.Message.ShouldContain("\"Dag\"");
    }

    public void Dispose()
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = _before;
        _data.Delete(recursive: true);
    }

    private JsonTeksten Load(string culture, params (string Name, string Json)[] files)
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        var folder = _data.CreateSubdirectory("teksten/en");
        foreach (var (name, json) in files)
        {
            File.WriteAllText(Path.Combine(folder.FullName, name), json);
        }

        return JsonTeksten.Load(_data.FullName);
    }
}
