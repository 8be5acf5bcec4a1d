using Microsoft.EntityFrameworkCore;
using Schakel.Core.Common;
using Schakel.Core.Data;
using Schakel.Core.Personen;
using Schakel.Core.Termijnen;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Core.Meldingen;

/// <summary>
/// Use case: Veilig Thuis receives a melding, from the form or from a partner; the clock of the veiligheidsbeoordeling
/// starts and Veilig Thuis holds zicht op veiligheid from now on.
/// </summary>
public sealed partial class ReceiveMelding(SchakelDb db, TimeProvider clock, Bekendheid bekendheid, TermijnenRegister termijnen)
{
    /// <summary>Saves the melding with its people and tells who may be known already.</summary>
    /// <remarks>A draft that was recorded before answers with the melding it became: a double click makes one melding.</remarks>
    public async Task<Melding> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        while (true)
        {
            try
            {
                return await RecordAsync(command, wie, ct);
            }
            catch (DbUpdateConcurrencyException) when (command.Concept is not null)
            {
                // The same draft was saved or recorded at this very moment: look again, it may be a melding by now.
                db.Forget();
            }
        }
    }

    private async Task<Melding> RecordAsync(Command command, Wie wie, CancellationToken ct)
    {
        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(ct) : null;
        var now = clock.Now();
        if (await AlreadyRecordedAsync(command, wie, ct) is { } earlier)
        {
            return earlier;
        }

        var melding = await OpenAsync(command, wie, now, ct);
        var betrokkenen = Describe(melding, command, now);
        AddUitspraken(melding, command, betrokkenen, now);
        AddVerbanden(melding, command, betrokkenen);
        await bekendheid.ProposeAsync(melding, betrokkenen, now, ct);
        db.Add(StartTaak(melding));
        db.Add(Timeline.Line(melding, SoortGebeurtenis.MeldingOntvangen, wie, now, melding.Kanaal));
        db.Record(wie.Line("MeldingReceived", $"melding/{melding.Id}", now) with
        {
            Betreft = string.Join(' ', betrokkenen.Select(b => b.Id)),
        });
        await db.SaveChangesAsync(ct);
        if (transaction is not null)
        {
            await transaction.CommitAsync(ct);
        }

        return melding;
    }

    private async Task<Melding?> AlreadyRecordedAsync(Command command, Wie wie, CancellationToken ct)
    {
        if (command.Concept is not { } id || await db.Concepten.FindAsync([id], ct) is not { } concept)
        {
            return null;
        }

        if (concept.Medewerker != wie.Medewerker)
        {
            throw new InvalidOperationException("A draft of somebody else.");
        }

        if (concept.AfgerondAls is { } done)
        {
            return await db.Meldingen.FindAsync([new MeldingId(done)], ct);
        }

        concept.Finish(command.Id.Value, clock.Now());
        return null;
    }

    private async Task<Melding> OpenAsync(Command command, Wie wie, DateTime now, CancellationToken ct)
    {
        var day = Amsterdam.Day(now);
        var contact = new Contact
        {
            Id = ContactId.New(),
            Organisatie = wie.Organisatie,
            OntvangenOp = command.OntvangenOp,
            Kanaal = command.Kanaal,
            Door = wie.Door,
        };
        var nummer = await db.NextAsync(wie.Organisatie, "casus", day, ct);
        var casus = Casus.Open(CasusId.New(), wie.Organisatie, nummer, now, wie.Team);
        var wat = command.Gegevens with
        {
            Aanduiding = Aanduiding.Of(command.Betrokkenen),
            AantalKinderen = command.Betrokkenen.Count(b => b.Rol is "kind" or "ongeboren"),
        };
        nummer = await db.NextAsync(wie.Organisatie, "melding", day, ct);
        var melding = Melding.Receive(command.Id, nummer, casus, contact, wat);
        var melder = new Melder { Id = MelderId.New(), Melding = melding.Id, Gegevens = command.Melder };
        var zicht = Zicht.Take(ZichtId.New(), casus.Id, wie.Organisatie, wie.Door is null ? null : wie.Naam, now);
        db.AddRange(contact, casus, melding, melder, zicht);
        return melding;
    }

    private List<Betrokkene> Describe(Melding melding, Command command, DateTime now)
    {
        var all = new List<Betrokkene>();
        foreach (var wie in command.Betrokkenen)
        {
            var persoon = new Persoon { Id = PersoonId.New(), Organisatie = melding.Organisatie, BekendSinds = now };
            var betrokkene = Betrokkene.Describe(
                BetrokkeneId.New(), melding.Organisatie, melding.Id, all.Count + 1, persoon.Id, wie);
            db.AddRange(persoon, betrokkene);
            AddAdres(betrokkene, wie);
            all.Add(betrokkene);
        }

        return all;
    }

    private void AddAdres(Betrokkene betrokkene, Beschrijving wie)
    {
        if (wie.Adres is { } adres)
        {
            db.Add(new Adres { Id = AdresId.New(), Betrokkene = betrokkene.Id, Gegevens = adres });
        }

        if (wie.Contact is { } contact)
        {
            db.Add(new VeiligContact
            {
                Id = VeiligContactId.New(),
                Betrokkene = betrokkene.Id,
                Telefoon = contact.Telefoon,
                Email = contact.Email,
                Wijzen = [.. contact.Wijzen],
                Uitleg = contact.Uitleg,
            });
        }

        db.AddRange(Sleutels.Of(betrokkene, wie.Adres));
    }

    private void AddUitspraken(Melding melding, Command command, List<Betrokkene> betrokkenen, DateTime now) =>
        db.AddRange(command.Uitspraken.Select(u => new Uitspraak
        {
            Id = UitspraakId.New(),
            Melding = melding.Id,
            Soort = u.Soort,
            Tekst = u.Tekst,
            Bron = u.Bron,
            BronBetrokkene = u.BronBetrokkene is { } bron ? betrokkenen[bron - 1].Id : null,
            Over = [.. u.Over.Select(number => betrokkenen[number - 1].Id.Value)],
            GebeurdOp = u.GebeurdOp,
            Locatie = u.Locatie,
            VastgelegdOp = now,
        }));

    private void AddVerbanden(Melding melding, Command command, List<Betrokkene> betrokkenen) =>
        db.AddRange(command.Verbanden.Select(v => new Relatie
        {
            Id = RelatieId.New(),
            Melding = melding.Id,
            Van = betrokkenen[v.Van - 1].Id,
            Naar = betrokkenen[v.Naar - 1].Id,
            Soort = v.Soort,
            Gezag = v.Gezag,
        }));

    private Taak StartTaak(Melding melding) => Taak.Start(
        TaakId.New(), melding.Organisatie, SoortTaak.Beoordelen, melding.OntvangenOp, new Aanleiding
        {
            Casus = melding.Casus,
            Melding = melding.Id,
            Spoed = melding.Spoed,
            Termijn = TermijnSoort.Veiligheidsbeoordeling,
            Uiterlijk = termijnen.Compute(TermijnSoort.Veiligheidsbeoordeling, Amsterdam.Time(melding.OntvangenOp)).Value?.Uiterlijk,
        });
}
