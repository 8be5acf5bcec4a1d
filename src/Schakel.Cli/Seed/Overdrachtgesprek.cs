using System.Globalization;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Overdracht;
using Schakel.Core.Toegang;
using Schakel.Core.Werkvoorraad;

namespace Schakel.Cli.Seed;

/// <summary>The other side looks, asks, accepts or refuses; silence is reminded of; Veilig Thuis may take the offer back.</summary>
internal sealed class Overdrachtgesprek(Werkplaats plaats, Overdragen overdragen, Overdrachtgesprek.Zaak zaak)
{
    private readonly Boek _boek = plaats.Boek;
    private readonly Gebeurlijst _agenda = plaats.Agenda;
    private readonly Toeval _toeval = plaats.Toeval;

    /// <param name="Beslissen">The task of the receiver; null when it does not sign in here.</param>
    public sealed record Zaak(Opname Opname, Dossier Dossier, OverdrachtAanbod Aanbod, Organisatie Naar, Taak? Beslissen)
    {
        public MeldingId Melding => Opname.Melding.Id;
    }

    public void Begin(DateTime op)
    {
        var answer = _toeval.Kans(.85)
            ? _agenda.AtWork(op.AddHours(_toeval.Tussen(5, 96)))
            : _agenda.WorkingDays(op, _toeval.Tussen(4, 8));
        if (zaak.Naar.Aangesloten)
        {
            var seen = op.AddMinutes((answer - op).TotalMinutes * (.2 + (.4 * _toeval.Deel())));
            _agenda.At(seen, See);
            if (_toeval.Kans(.25))
            {
                _agenda.At(seen.AddMinutes(20), Ask);
            }
        }

        _agenda.At(_agenda.WorkingDays(Amsterdam.ToUtc(zaak.Aanbod.Voorbeeld.ReactieVoor.ToDateTime(new TimeOnly(7, 0))), 1), Remind);
        _agenda.At(answer, Answer);
    }

    private void See(DateTime op)
    {
        zaak.Aanbod.See(op);
        Tell(SoortGebeurtenis.OverdrachtBekeken, Watcher(), op);
    }

    private void Ask(DateTime op)
    {
        var (tekst, antwoord) = plaats.Verhaal.Vraag(zaak.Opname.Tafereel);
        var vraag = new OverdrachtVraag
        {
            Id = new OverdrachtVraagId(_toeval.Id()),
            Overdracht = zaak.Aanbod.Id,
            Tekst = tekst,
            GesteldDoor = Watcher(),
            GesteldOp = op,
        };
        zaak.Aanbod.Ask();
        _boek.Add(vraag);
        var taak = plaats.Loop.Start(zaak.Dossier, SoortTaak.VraagBeantwoorden, op, zaak.Opname.Melding, about => about with
        {
            Overdracht = zaak.Aanbod.Id,
            Uiterlijk = zaak.Aanbod.Voorbeeld.ReactieVoor,
        });
        Tell(SoortGebeurtenis.VraagGesteld, vraag.GesteldDoor, op);
        _agenda.At(_agenda.AtWork(op.AddHours(_toeval.Tussen(2, 44))), at =>
        {
            // Who refused or was left has nothing to do with it any more.
            if (zaak.Aanbod.MayAnswer().Succeeded)
            {
                var wie = zaak.Dossier.Behandelaar;
                vraag.Answer(antwoord, wie.Naam, at);
                taak.Finish(at, wie.Id);
                plaats.Loop.Settle(zaak.Dossier, wie, at);
                Tell(SoortGebeurtenis.VraagBeantwoord, wie.Naam, at);
            }
        });
    }

    private void Remind(DateTime op)
    {
        if (!zaak.Aanbod.IsOpen)
        {
            return;
        }

        zaak.Aanbod.Remind(op);
        foreach (var taak in zaak.Dossier.Open.Where(t => t.Overdracht == zaak.Aanbod.Id && t.Soort == SoortTaak.OverdrachtVolgen).Concat(zaak.Beslissen is { } b ? [b] : []))
        {
            taak.Hurry(true);
        }

        Tell(SoortGebeurtenis.Herinnerd, null, op, zaak.Aanbod.Herinneringen.ToString(CultureInfo.InvariantCulture));
        _agenda.At(_agenda.WorkingDays(op, 1), Remind);
    }

    private void Answer(DateTime op)
    {
        if (_toeval.Kans(plaats.Verloop.AanbodIngetrokken))
        {
            zaak.Aanbod.Withdraw(zaak.Dossier.Behandelaar.Naam, "Er kwam nieuwe informatie; wij bieden opnieuw aan met een aangevuld document.", op);
            Return(SoortGebeurtenis.OverdrachtIngetrokken, zaak.Dossier.Behandelaar.Naam, op);
        }
        else if (zaak.Naar.Aangesloten && _toeval.Kans(plaats.Verloop.AanbodGeweigerd))
        {
            var (reden, toelichting) = plaats.Verhaal.Weigering(zaak.Opname.Tafereel);
            zaak.Aanbod.Refuse(Watcher(), reden, toelichting, op);
            Return(SoortGebeurtenis.OverdrachtGeweigerd, Watcher(), op);
        }
        else
        {
            Accept(op);
        }
    }

    /// <summary>The case is back with Veilig Thuis, which never lost zicht, and must be offered again.</summary>
    private void Return(SoortGebeurtenis soort, string door, DateTime op)
    {
        Finish(op);
        Tell(soort, door, op, zaak.Naar.Naam);
        overdragen.Prepare(zaak.Opname, zaak.Dossier, "overdracht-lokaal-team", op);
    }

    private void Accept(DateTime op)
    {
        var (naam, wie) = (Watcher(), zaak.Dossier.Behandelaar);
        var door = zaak.Naar.Aangesloten ? naam : wie.Naam;
        _ = zaak.Naar.Aangesloten
            ? zaak.Aanbod.Accept(naam, op)
            : zaak.Aanbod.Confirm(naam, $"Per e-mail bevestigd door {naam}.", Amsterdam.Day(op), op);
        Tell(SoortGebeurtenis.OverdrachtAangenomen, door, op, zaak.Naar.Naam, naam);
        plaats.Loop.Pass(zaak.Dossier, zaak.Naar.Id, zaak.Naar.Naam, naam, door, op, zaak.Melding, zaak.Aanbod.Id);
        _boek.Log(wie, "OverdrachtAccepted", $"overdracht/{zaak.Aanbod.Id}", op);
        Finish(op);
        if (zaak.Aanbod.Monitoren)
        {
            new Monitoring(plaats).Begin(zaak.Opname, zaak.Dossier, op, zaak.Aanbod.Id);
        }

        plaats.Loop.Settle(zaak.Dossier, null, op);
    }

    private void Finish(DateTime op)
    {
        Zaakloop.Finish(zaak.Dossier, t => t.Overdracht == zaak.Aanbod.Id && t.Soort != SoortTaak.Monitoren, null, op);
        zaak.Beslissen?.Finish(op, null);
    }

    private void Tell(SoortGebeurtenis soort, string? door, DateTime op, params string[] gegevens) =>
        _boek.Tell(zaak.Dossier.Casus, soort, door, op, zaak.Melding, zaak.Aanbod.Id, gegevens);

    private string Watcher() =>
        _boek.Instantie.Medewerkers.FirstOrDefault(m => m.Organisatie == zaak.Naar.Id)?.Naam ?? _boek.Instantie.Naam(zaak.Naar);
}
