namespace Schakel.Core.Naslag;

/// <summary>Reads and checks every questionnaire in <c>data/vragenlijsten</c>.</summary>
internal static class VragenlijstLoader
{
    private const string Folder = "vragenlijsten";

    public static IReadOnlyList<Vragenlijst> Load(NaslagBron bron)
    {
        var all = new List<Vragenlijst>();
        foreach (var file in bron.Files(Folder))
        {
            var vragenlijst = bron.ReadJson<Vragenlijst>(file);
            CheckVragenlijst(file, vragenlijst);
            all.Add(vragenlijst);
        }

        Check.Distinct(Folder, "vragenlijst", all.Select(v => $"{v.Code}-{v.Versie}"));
        return all;
    }

    private static void CheckVragenlijst(string file, Vragenlijst lijst)
    {
        if (file != $"{Folder}/{lijst.Code}-{lijst.Versie}.json")
        {
            throw new NaslagException(file, "code", $"'{lijst.Code}-{lijst.Versie}' is not the name of the file.");
        }

        Check.Head(file, lijst);
        CheckText(file, "head", lijst.Titel, lijst.Inleiding);
        Check.Distinct(file, "onderwerp", lijst.Onderwerpen.Select(o => o.Code));
        Check.Distinct(file, "vraag", lijst.Vragen.Select(v => v.Code));

        foreach (var onderwerp in lijst.Onderwerpen)
        {
            CheckText(file, $"onderwerp '{onderwerp.Code}'", onderwerp.Titel, onderwerp.Inleiding);
        }

        foreach (var vraag in lijst.Vragen)
        {
            CheckVraag(file, $"vraag '{vraag.Code}'", vraag);
        }
    }

    private static void CheckVraag(string file, string place, Vraag vraag)
    {
        Check.Slug(file, place, vraag.Code);
        CheckText(file, place, vraag.Titel, vraag.Hint);

        var needsOptions = vraag.Soort is VraagSoort.Keuze or VraagSoort.Meerkeuze;
        if (needsOptions ? vraag.Opties.Count < 2 : vraag.Opties.Count > 0)
        {
            throw new NaslagException(file, place, "a choice needs two options or more, other kinds none.");
        }

        if ((vraag.Soort is VraagSoort.Schaal) != (vraag.Schaal is { } schaal && schaal.Van < schaal.TotEnMet))
        {
            throw new NaslagException(file, place, "a scale needs a lowest and a higher highest number, other kinds none.");
        }

        Check.Distinct(file, $"{place}, optie", vraag.Opties.Select(o => o.Waarde));
        foreach (var optie in vraag.Opties)
        {
            Check.Slug(file, $"{place}, optie '{optie.Waarde}'", optie.Waarde);
            Check.Filled(file, $"{place}, optie '{optie.Waarde}'", optie.Nl, optie.En);
        }
    }

    private static void CheckText(string file, string place, params ReadOnlySpan<Tekst?> texts)
    {
        foreach (var text in texts)
        {
            if (text is not null)
            {
                Check.Filled(file, place, text.Nl, text.En);
            }
        }
    }
}
