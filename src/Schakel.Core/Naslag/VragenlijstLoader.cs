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
        Check.Filled(file, "head", lijst.Titel.Nl, lijst.Titel.En, lijst.Inleiding.Nl, lijst.Inleiding.En);
        if (VragenlijstControle.Faults(lijst.Onderwerpen).FirstOrDefault() is { } fout)
        {
            throw new NaslagException(file, fout.Plaats, fout.Melding);
        }
    }
}
