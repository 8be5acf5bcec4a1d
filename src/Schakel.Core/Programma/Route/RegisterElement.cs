using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>Use case: the national team puts a werkzaam element in the library, or puts right what is known of it.</summary>
/// <remarks>The id comes from the form: a new one makes an element, and a double click makes one.</remarks>
public sealed class RegisterElement(SchakelDb db, TimeProvider clock)
{
    private const string Conflict = "Een collega heeft dit element net gewijzigd. Bekijk de nieuwe stand; wat u typte is er nog.";

    /// <param name="Versie">Of the element as it was read; empty for a new one.</param>
    public sealed record Command(ElementId Element, Guid Versie, ElementGegevens Gegevens);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text, Themas themas)
        {
            RuleFor(c => c.Gegevens.Thema).Must(t => themas.Find(t) is not null).WithMessage(text["Kies een thema."]);
            RuleFor(c => c.Gegevens.Naam).Must(n => Invoer.Tidy(n) is not null).WithMessage(text["Vul de naam van het element in."]).Leesbaar(Grens.Naam, text);
            RuleFor(c => c.Gegevens.Omschrijving).Leesbaar(Grens.Toelichting, text);
            RuleFor(c => c.Gegevens.Onderbouwing).Must(o => Invoer.Tidy(o) is not null)
                .WithMessage(text["Vul in waaruit blijkt dat dit werkt, of dat dat nog niet is onderzocht."]).Leesbaar(Grens.Toelichting, text);
            RuleFor(c => c.Gegevens.Bron).Leesbaar(Grens.Toelichting, text);
        }
    }

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        var gegevens = Tidy(command.Gegevens);
        var element = await db.Elementen.SingleOrDefaultAsync(e => e.Id == command.Element && e.Organisatie == wie.Organisatie, ct);
        if (element is not null && element.Versie != command.Versie)
        {
            return element.Gegevens == gegevens ? Outcome.Success : Outcome.Conflict(Conflict);
        }

        var isNew = element is null;
        element?.Revise(gegevens);
        if (element is null)
        {
            db.Add(Element.Add(command.Element, wie.Organisatie, gegevens));
        }

        db.Record(wie.Line(isNew ? "ElementRegistered" : "ElementRevised", $"element/{command.Element}", clock.Now()));
        var outcome = await db.TrySaveAsync(Conflict, ct);
        return outcome.Succeeded || await db.Elementen.AsNoTracking().AnyAsync(e => e.Id == command.Element && e.Gegevens.Naam == gegevens.Naam, ct)
            ? Outcome.Success
            : outcome;
    }

    private static ElementGegevens Tidy(ElementGegevens typed) => typed with
    {
        Naam = typed.Naam.Trim(),
        Omschrijving = Invoer.Tidy(typed.Omschrijving),
        Onderbouwing = Invoer.Tidy(typed.Onderbouwing),
        Bron = Invoer.Tidy(typed.Bron),
    };
}
