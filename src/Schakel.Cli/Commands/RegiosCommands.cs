using System.CommandLine;
using Schakel.Cli.CommandLine;
using Schakel.Core.Naslag;
using Schakel.Core.Programma;

namespace Schakel.Cli.Commands;

/// <summary><c>schakel regios</c>: lists of regions laid beside the municipalities of a year.</summary>
internal static class RegiosCommands
{
    public static Command Build() => new("regios", "Lijsten van regio's en gemeenten nakijken.") { Check() };

    private static Command Check()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "CSV met de kolommen regio en gemeente." };
        var jaar = CommonOptions.Number("--jaar", "De gemeenten van 1 januari van dit jaar.", Gemeenten.EersteJaar, 2200, Gemeenten.EersteJaar);
        jaar.Required = true;
        var command = new Command("check", "Noem wat ontbreekt, dubbel, onbekend of anders geschreven is, met voorstellen.") { file, jaar };
        command.SetAction(async (call, ct) =>
        {
            using var text = call.GetRequiredValue(file).OpenText();
            var lijst = Regiolijst.Read(text);
            if (lijst.Fouten.Count > 0)
            {
                return await call.RefuseAsync($"{call.GetRequiredValue(file).Name}: {string.Join(' ', lijst.Fouten)}", ct);
            }

            var naslag = Naslagwerk.Load(Naslagwerk.ShippedDirectory);
            var verslag = new Regiocontrole(naslag, Schrijfwijzen.Load(Naslagwerk.ShippedDirectory, naslag.Gemeenten)).Check(lijst.Regels, call.GetValue(jaar));
            return await call.AnswerAsync(Machine(verslag), Lines(verslag), ct, verslag.IsHeel ? ExitCode.Done : ExitCode.No);
        });
        return command;
    }

    private static object Machine(Regiocontrole.Verslag v) => new
    {
        v.Regios,
        v.Gemeenten,
        v.Ontbreekt,
        v.Dubbel,
        v.Onbekend,
        v.Hernoemd,
        Voorstellen = v.Voorstellen.Select(p => new { p.Regel, p.Regio, p.Geschreven, p.Gemeente, Reden = $"{p.Reden}" }),
    };

    private static IEnumerable<string> Lines(Regiocontrole.Verslag v)
    {
        yield return $"regio's    {v.Regios}";
        yield return $"gemeenten  {v.Gemeenten}";
        yield return $"ontbreekt  {Names(v.Ontbreekt)}";
        yield return $"dubbel     {Names(v.Dubbel)}";
        yield return $"onbekend   {Names(v.Onbekend)}";
        yield return $"anders     {Names(v.Hernoemd)}";
        foreach (var voorstel in v.Voorstellen)
        {
            yield return $"regel {voorstel.Regel}: {voorstel.Geschreven} ({voorstel.Regio}){(voorstel.Gemeente is { } naam && naam != voorstel.Geschreven ? $" -> {naam}" : "")}: {voorstel.Reden}";
        }
    }

    private static string Names(IReadOnlyList<string> names) => names.Count == 0 ? "geen" : $"{names.Count}: {string.Join(", ", names)}";
}
