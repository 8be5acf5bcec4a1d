using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>Use case: a budget gets a post, or a post gets a year.</summary>
/// <remarks>The id comes from the form, so that a double click makes one. A name that is there already is that post.</remarks>
public sealed class RegisterPost(SchakelDb db, TimeProvider clock)
{
    private const string Conflict = "Een collega voegde op hetzelfde moment iets toe. Probeer het opnieuw; wat u typte is er nog.";

    /// <param name="Onderdeel">The number of its theme; null when it serves the whole plan.</param>
    /// <param name="Dekking">One source, or two with a stroke between them.</param>
    /// <param name="Gepland">In cents.</param>
    public sealed record Command(
        PlanId Plan, BegrotingsbedragId Bedrag, string? Naam, string? Onderdeel, string? Dekking, int? Jaar, long? Gepland, bool Voorbehoud)
    {
        public IReadOnlyList<string> Bronnen => (Dekking ?? "").Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text)
        {
            RuleFor(c => c.Naam).Must(n => Invoer.Tidy(n) is not null).WithMessage(text["Vul in waar het geld voor is."]).Leesbaar(Grens.Naam, text);
            RuleFor(c => c.Dekking).Must((c, _) => c.Bronnen.Count > 0).WithMessage(text["Vul in waar het geld vandaan komt."]).Leesbaar(Grens.Naam, text);
            RuleFor(c => c.Jaar).InclusiveBetween(2000, 2100).WithMessage(text["Vul een jaar in, zoals 2020."]).NotNull().WithMessage(text["Vul een jaar in, zoals 2020."]);
            RuleFor(c => c.Gepland).NotNull().WithMessage(text["Vul in wat er nu gepland is."])
                .GreaterThanOrEqualTo(0).WithMessage(text["Vul een bedrag van nul of meer in."]);
        }
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        var plan = await db.Plannen.AsNoTracking().SingleAsync(p => p.Id == command.Plan && p.Organisatie == wie.Organisatie, ct);
        var naam = command.Naam!.Trim();
        var post = await db.Begrotingsposten.AsNoTracking().SingleOrDefaultAsync(p => p.Plan == plan.Id && p.Naam == naam, ct);
        if (post is not null && await db.Begrotingsbedragen.SingleOrDefaultAsync(b => b.Post == post.Id && b.Jaar == command.Jaar, ct) is { } there)
        {
            return there.Id == command.Bedrag ? Outcome.Success : Outcome.Refused("Deze post heeft al een bedrag voor dit jaar. Wijzig dat bedrag.").At(nameof(Command.Jaar));
        }

        if (command.Onderdeel is { } nummer && !await db.Planonderdelen.AnyAsync(o => o.Plan == plan.Id && o.Nummer == nummer, ct))
        {
            return Outcome.Refused("Kies een thema van dit plan.").At(nameof(Command.Onderdeel));
        }

        if (post is null)
        {
            var rang = await db.Begrotingsposten.CountAsync(p => p.Plan == plan.Id, ct);
            post = Begrotingspost.Make(BegrotingspostId.New(), plan.Id, command.Onderdeel, naam, command.Bronnen, rang);
            db.Add(post);
        }

        db.Add(Begrotingsbedrag.Plan(command.Bedrag, post.Id, command.Jaar!.Value, command.Gepland!.Value, command.Voorbehoud));
        db.Record(wie.Line("BedragPlanned", $"plan/{plan.Id}", clock.Now()) with { Betreft = $"begrotingsbedrag/{command.Bedrag}" });
        var outcome = await db.TrySaveAsync(Conflict, ct);
        return outcome.Succeeded || await db.Begrotingsbedragen.AnyAsync(b => b.Id == command.Bedrag, ct) ? Outcome.Success : outcome;
    }
}
