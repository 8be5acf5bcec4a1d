using FluentValidation;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Core.Toegang;

/// <summary>Who somebody is, where they work, and by what name their identity provider knows them.</summary>
public sealed record MedewerkerGegevens(string? Naam, string? Functie, string? Gebruikersnaam, TeamId? Team);

/// <summary>The same whether somebody is new or changes.</summary>
internal sealed class MedewerkerRules : AbstractValidator<MedewerkerGegevens>
{
    public MedewerkerRules(IStringLocalizer<Teksten> text)
    {
        RuleFor(m => m.Naam).NotEmpty().WithMessage(text["Vul de naam van de medewerker in."]).Leesbaar(Grens.Naam, text);
        RuleFor(m => m.Functie).NotEmpty().WithMessage(text["Vul de functie in."]).Leesbaar(Grens.Naam, text);

        // A subject of OpenID Connect is ASCII (Core 1.0, section 2); what looks the same but is another letter never signs in.
        RuleFor(m => m.Gebruikersnaam).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage(text["Vul in hoe de inlogvoorziening deze medewerker noemt."])
            .Leesbaar(Grens.Naam, text)
            .Must(naam => naam!.Trim().All(c => c is > ' ' and <= '~'))
            .WithMessage(text["De aanmeldnaam bestaat uit letters zonder accent, cijfers en leestekens, zonder spaties. Neem de naam precies over."]);
    }
}
