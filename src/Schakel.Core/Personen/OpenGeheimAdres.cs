using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;

namespace Schakel.Core.Personen;

/// <summary>Use case: somebody who may opens a secret address, and says why; the log keeps who, when and the ground.</summary>
public sealed class OpenGeheimAdres(SchakelDb db, TimeProvider clock)
{
    /// <param name="Reden">A code of the list reden-openen-adres.</param>
    public sealed record Command(AdresId Adres, string Reden);

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text, Naslagwerk naslag, TimeProvider clock) =>
            RuleFor(c => c.Reden).Code(CodeLijsten.RedenOpenenAdres, naslag, clock.Today(), text["Kies waarom u dit adres nodig hebt."]);
    }

    /// <returns>The address, after the line about it is written.</returns>
    public async Task<AdresGegevens> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        var adres = await db.Adressen.AsNoTracking().SingleAsync(a => a.Id == command.Adres, ct);
        db.Record(wie.Line("GeheimAdresOpened", $"adres/{adres.Id}", clock.Now()) with
        {
            Betreft = adres.Betrokkene.ToString(),
            Grond = command.Reden,
        });
        await db.SaveChangesAsync(ct);
        return adres.Gegevens;
    }
}
