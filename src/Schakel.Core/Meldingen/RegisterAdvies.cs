using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;

namespace Schakel.Core.Meldingen;

/// <summary>Use case: somebody asked for advice and got it; who was discussed is not recorded anywhere.</summary>
public sealed class RegisterAdvies(SchakelDb db, TimeProvider clock)
{
    public sealed record Command(string Kanaal, DateTime OntvangenOp, AdviesId? VervolgOp, AdviesGegevens Gegevens)
    {
        /// <summary>Made by the form, so that a double click gives one advies.</summary>
        public AdviesId Id { get; init; } = AdviesId.New();
    }

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text, Naslagwerk naslag, TimeProvider clock)
        {
            var today = clock.Today();
            RuleFor(c => c.Kanaal).Code(CodeLijsten.Kanaal, naslag, today, text["Kies hoe het contact binnenkwam."]);
            RuleFor(c => c.Kanaal).Must(kanaal => naslag.Lijst(CodeLijsten.Kanaal).Find(kanaal)?.Heeft(Kenmerk.Systeem) != true)
                .WithMessage(text["Kies hoe het contact binnenkwam."]);
            RuleFor(c => c.OntvangenOp).Must(op => op.Year >= 2000)
                .WithMessage(text["Dit tijdstip ligt te lang geleden. Controleer het jaar."]);
            RuleFor(c => c.OntvangenOp).Must(op => op <= clock.Now().AddMinutes(5))
                .WithMessage(text["Het contact kan niet in de toekomst liggen."]);
            RuleFor(c => c.Gegevens).SetValidator(new AdviesRules(text, naslag, today));
        }
    }

    /// <remarks>
    /// The page has asked whether this advies may be followed up; one of another organisation here is a bug and throws.
    /// </remarks>
    public async Task<Advies> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var now = clock.Now();

        // First the number: its row makes a second click wait for the first, which it then finds.
        var nummer = await db.NextAsync(wie.Organisatie, "advies", Amsterdam.Day(now), ct);
        var earlier = await db.Adviezen.FindAsync([command.Id], ct);
        if (earlier?.Organisatie == wie.Organisatie)
        {
            return earlier;
        }

        if (command.VervolgOp is { } first && !await db.Adviezen.AnyAsync(a => a.Id == first && a.Organisatie == wie.Organisatie, ct))
        {
            throw new InvalidOperationException("An advies of another organisation cannot be followed up.");
        }

        var contact = new Contact
        {
            Id = ContactId.New(),
            Organisatie = wie.Organisatie,
            OntvangenOp = command.OntvangenOp,
            Kanaal = command.Kanaal,
            Door = wie.Door,
        };
        var advies = Advies.Give(earlier is null ? command.Id : AdviesId.New(), nummer, contact, command.VervolgOp, command.Gegevens, wie.Medewerker);
        db.AddRange(contact, advies);
        db.Record(wie.Line("AdviesRegistered", $"advies/{advies.Id}", now));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return advies;
    }
}
