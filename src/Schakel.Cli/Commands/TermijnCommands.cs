using System.CommandLine;
using Schakel.Cli.CommandLine;
using Schakel.Core.Common;
using Schakel.Core.Termijnen;

namespace Schakel.Cli.Commands;

/// <summary><c>schakel termijn</c>: the statutory clocks, for people who check a date.</summary>
internal static class TermijnCommands
{
    public static Command Build() => new("termijn", "Termijnen en werkdagen berekenen.")
    {
        Compute(),
        CountWerkdagen(),
    };

    private static Command Compute()
    {
        var soort = new Option<string>("--soort")
        {
            Description = "De termijn, zoals veiligheidsbeoordeling; een onbekende naam geeft de hele lijst.",
            HelpName = "soort",
            Required = true,
        };
        var vanaf = CommonOptions.Instant("--vanaf", "Wanneer de termijn begon, met tijdzone.");
        var verlengingen = CommonOptions.Number(
            "--verlengingen", "Hoe vaak de termijn is verlengd; anders 0.", 0, TermijnenRegister.MostVerlengingen, 0);

        var command = new Command("compute", "Bereken het einde van een termijn.") { soort, vanaf, verlengingen };
        command.SetAction((call, ct) =>
        {
            var result = Register().Compute(
                call.GetRequiredValue(soort), call.GetRequiredValue(vanaf), call.GetValue(verlengingen));
            return result.Value is { } termijn
                ? call.AnswerAsync(Machine(termijn), People(termijn), ct)
                : call.RefuseAsync(result.Result, ct);
        });
        return command;
    }

    private static Command CountWerkdagen()
    {
        var vanaf = CommonOptions.Day("--vanaf", "De eerste dag; telt mee.");
        var tot = CommonOptions.Day("--tot", "De laatste dag; telt mee.");

        var command = new Command("werkdagen", "Tel de werkdagen in een periode.") { vanaf, tot };
        command.SetAction((call, ct) =>
        {
            var (first, last) = (call.GetValue(vanaf), call.GetValue(tot));
            if (last < first)
            {
                return call.RefuseAsync($"--tot: {last:yyyy-MM-dd} ligt vóór --vanaf {first:yyyy-MM-dd}.", ct);
            }

            var register = Register();
            var count = register.Werkdagen.Count(first, last);
            var feestdagen = register.Feestdagen.Between(first, last).Where(f => !register.Werkdagen.IsWerkdag(f.Dag)).ToList();
            return call.AnswerAsync(
                new { Werkdagen = count, Feestdagen = feestdagen.Select(f => f.Dag).Distinct() },
                [$"werkdagen  {count}", .. feestdagen.Select(f => $"feestdag   {Day(f.Dag)}: {f.Naam}")],
                ct);
        });
        return command;
    }

    private static TermijnenRegister Register() =>
        TermijnenRegister.Load(Path.Combine(AppContext.BaseDirectory, "data"));

    private static object Machine(TermijnBerekening termijn) => new
    {
        termijn.Soort,
        termijn.Vanaf,
        Uiterlijk = termijn.UiterlijkTijdstip is { } last ? $"{last:yyyy-MM-ddTHH:mm:sszzz}" : $"{termijn.Uiterlijk:yyyy-MM-dd}",
        Regel = termijn.Regel.Regel.Nl,
        RegelVersie = termijn.Regel.Versie,
        termijn.Regel.Bron,
        termijn.Regel.Zekerheid,
        termijn.Verlengingen,
        Voorbehoud = termijn.Voorbehoud?.Nl,
    };

    private static IEnumerable<string> People(TermijnBerekening termijn)
    {
        yield return $"termijn    {termijn.Soort}";
        yield return $"vanaf      {Moment(Amsterdam.Time(termijn.Vanaf))}";
        yield return $"uiterlijk  {(termijn.UiterlijkTijdstip is { } last ? Moment(last) : Day(termijn.Uiterlijk))}";
        yield return $"regel      {termijn.Regel.Regel.Nl}";
        yield return $"bron       {termijn.Regel.Bron}";
        if (termijn.Verlengingen > 0)
        {
            yield return $"verlengd   {termijn.Verlengingen} keer";
        }

        if (termijn.Voorbehoud is { } voorbehoud)
        {
            yield return $"let op     {voorbehoud.Nl}";
        }
    }

    private static string Day(DateOnly day) => day.ToString("dddd d MMMM yyyy", Answer.Dutch);

    private static string Moment(DateTimeOffset moment) => moment.ToString("dddd d MMMM yyyy HH:mm", Answer.Dutch);
}
