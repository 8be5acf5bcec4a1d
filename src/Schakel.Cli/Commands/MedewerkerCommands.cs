using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Schakel.Cli.CommandLine;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;

namespace Schakel.Cli.Commands;

/// <summary><c>schakel medewerker</c>: the first administrator, who makes all other accounts on the screen.</summary>
internal static class MedewerkerCommands
{
    public static Command Build() => new("medewerker", "Accounts die er moeten zijn voordat iemand kan inloggen.") { Add() };

    private static Command Add()
    {
        var where = new DataOptions();
        var asked = new Asked();
        var command = new Command("add", "Maak een account, zoals dat van de eerste beheerder.");
        asked.AddTo(command);
        where.AddTo(command);
        command.SetAction(async (call, ct) =>
        {
            // The sentences of a refusal are Dutch here, whatever the machine is set to.
            CultureInfo.CurrentUICulture = Answer.Dutch;
            await using var db = await where.OpenForWorkAsync(call, ct);
            await Schema.MigrateAsync(where.Storage(call), ct);
            var naslag = Naslagwerk.Load(Naslagwerk.ShippedDirectory);
            await new LoadOrganisaties(db, naslag, TimeProvider.System).HandleAsync(ct);
            var code = call.GetRequiredValue(asked.Organisatie);
            var organisatie = await db.Organisaties.AsNoTracking().SingleOrDefaultAsync(o => o.Code == code && o.Aangesloten, ct);
            return organisatie is null
                ? await call.RefuseAsync($"--organisatie: '{code}' werkt niet in Schakel. Kies uit: {await CodesAsync(db, ct)}.", ct)
                : await AddAsync(call, asked.Read(call, organisatie), organisatie, db, naslag, ct);
        });
        return command;
    }

    private static async Task<int> AddAsync(
        ParseResult call, RegisterMedewerker.Command command, Organisatie organisatie, SchakelDb db, Naslagwerk naslag, CancellationToken ct)
    {
        var faults = new RegisterMedewerker.Rules(JsonTeksten.Load(Naslagwerk.ShippedDirectory), naslag).Validate(command).Errors;
        if (faults is [var fault, ..])
        {
            var choice = fault.PropertyName == nameof(command.Rol)
                ? $" {string.Join(", ", naslag.Rechten.Voor(organisatie.Soort).Select(r => r.Naam))}." : "";
            return await call.RefuseAsync($"{Asked.OptionOf(fault.PropertyName)}: {fault.ErrorMessage}{choice}", ct);
        }

        var useCase = new RegisterMedewerker(db, new Medewerkerplaats(db), TimeProvider.System);
        var outcome = await useCase.HandleAsync(command, Wie.System(organisatie.Id, "systeem:opdrachtregel", "cli"), ct);
        if (!outcome.Succeeded)
        {
            return await call.RefuseAsync($"{Asked.OptionOf(outcome.Veld)}: {string.Format(Answer.Dutch, outcome.Refusal!, [.. outcome.Arguments])}", ct);
        }

        var (gegevens, rol) = (command.Gegevens, naslag.Rechten.Rol(command.Rol)!);
        return await call.AnswerAsync(
            new Machine(command.Id.ToString(), organisatie.Code, gegevens.Naam!.Trim(), rol.Naam, gegevens.Gebruikersnaam!.Trim()),
            [$"{gegevens.Naam.Trim()} kan inloggen bij {organisatie.Naam}, met de rol {rol.Titel.Nl}."], ct);
    }

    private static async Task<string> CodesAsync(SchakelDb db, CancellationToken ct) =>
        string.Join(", ", await db.Organisaties.Where(o => o.Aangesloten).OrderBy(o => o.Code).Select(o => o.Code).ToListAsync(ct));

    private sealed record Machine(string Medewerker, string Organisatie, string Naam, string Rol, string Aanmeldnaam);

    /// <summary>What is asked about somebody, each by an option of its own.</summary>
    private sealed class Asked
    {
        public Option<string> Organisatie { get; } = Text("--organisatie", "De code van de organisatie, zoals VT07.", "code");

        private Option<string> Naam { get; } = Text("--naam", "De naam, zoals collega's die zien.", "naam");

        private Option<string> Functie { get; } = Text("--functie", "De functie.", "functie");

        private Option<string> Rol { get; } = Text("--rol", "De rol; een onbekende naam geeft de hele lijst.", "rol");

        private Option<string> Aanmeldnaam { get; } = Text("--aanmeldnaam", "Hoe de inlogvoorziening deze medewerker noemt (sub).", "naam");

        public static string OptionOf(string field) => field.Split('.')[^1] switch
        {
            nameof(Medewerker.Gebruikersnaam) => "--aanmeldnaam",
            var other => $"--{other.ToLowerInvariant()}",
        };

        public void AddTo(Command command)
        {
            foreach (var option in new[] { Organisatie, Naam, Functie, Rol, Aanmeldnaam })
            {
                command.Options.Add(option);
            }
        }

        public RegisterMedewerker.Command Read(ParseResult call, Organisatie organisatie) => new(
            MedewerkerId.New(), organisatie.Soort,
            new MedewerkerGegevens(call.GetRequiredValue(Naam), call.GetRequiredValue(Functie), call.GetRequiredValue(Aanmeldnaam), null),
            call.GetRequiredValue(Rol));

        private static Option<string> Text(string name, string description, string help) =>
            new(name) { Description = description, HelpName = help, Required = true };
    }
}
