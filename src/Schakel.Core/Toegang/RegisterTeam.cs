using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;

namespace Schakel.Core.Toegang;

/// <summary>Use case: the organisation gets a team, or a team gets another name.</summary>
/// <remarks>The id comes from the form: a new one makes a team, and a double click makes one; a known one is renamed.</remarks>
public sealed class RegisterTeam(SchakelDb db, TimeProvider clock)
{
    public sealed record Command(TeamId Team, string? Naam);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text) =>
            RuleFor(c => c.Naam).NotEmpty().WithMessage(text["Vul de naam van het team in."]).Leesbaar(Grens.Naam, text);
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        var naam = command.Naam!.Trim();
        var teams = await db.Teams.Where(t => t.Organisatie == wie.Organisatie).ToListAsync(ct);
        if (teams.Exists(t => t.Id != command.Team && string.Equals(t.Naam, naam, StringComparison.OrdinalIgnoreCase)))
        {
            return Outcome.Refused("Er is al een team met deze naam.").At(nameof(command.Naam));
        }

        var team = teams.Find(t => t.Id == command.Team);
        if (team?.Naam == naam)
        {
            return Outcome.Success;
        }

        if (team is null)
        {
            db.Add(Team.Register(command.Team, wie.Organisatie, naam));
        }

        team?.Rename(naam);
        db.Record(wie.Line(team is null ? "TeamRegistered" : "TeamRenamed", $"team/{command.Team}", clock.Now()));
        var outcome = await db.TrySaveAsync("Een collega heeft dit team net gewijzigd. Bekijk de nieuwe stand en probeer het opnieuw.", ct);
        return outcome.Succeeded || await db.Teams.AnyAsync(t => t.Id == command.Team && t.Organisatie == wie.Organisatie && t.Naam == naam, ct)
            ? Outcome.Success
            : outcome;
    }
}
