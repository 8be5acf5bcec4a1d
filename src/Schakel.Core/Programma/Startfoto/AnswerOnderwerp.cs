using System.Security.Cryptography;
using System.Text;
using Schakel.Core.Common;
using Schakel.Core.Naslag;
using Schakel.Core.Toegang;

namespace Schakel.Core.Programma;

/// <summary>Use case: a region answers the questions of one subject; the national team may do it on its behalf.</summary>
/// <remarks>Two who fill in different subjects at once are no conflict; what is missing may be answered later.</remarks>
public sealed class AnswerOnderwerp(Uitvraagplaats plaats, TimeProvider clock)
{
    /// <param name="Merk">Of the subject as it was read: <see cref="Mark"/>.</param>
    /// <param name="Antwoorden">By code of the question, for the whole of the subject.</param>
    public sealed record Command(RondeId Ronde, string Regio, string Onderwerp, string Merk, IReadOnlyDictionary<string, IReadOnlyList<string>> Antwoorden);

    /// <summary>Tells whether the answers of a subject are still what they were.</summary>
    public static string Mark(Onderwerp onderwerp, Antwoorden antwoorden) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\u001d', onderwerp.Vragen.Select(v => $"{v.Code}\u001f{string.Join('\u001e', antwoorden.Op(v.Code))}")))));

    /// <summary>What is wrong with the answers of one subject, by code of the question; what is not asked cannot be wrong.</summary>
    public static IEnumerable<(string Vraag, Outcome Reden)> Faults(Uitvraagdossier dossier, Onderwerp onderwerp, Antwoorden antwoorden) =>
        from vraag in dossier.Inhoud.Vragen.Gesteld(antwoorden)
        where onderwerp.Vragen.Contains(vraag)
        let reden = Antwoordcontrole.CheckForm(vraag, antwoorden.Op(vraag.Code))
        where !reden.Succeeded
        select (vraag.Code, reden);

    public async Task<Outcome> HandleAsync(Command command, Wie wie, CancellationToken ct)
    {
        if (await plaats.FindAsync(command.Ronde, command.Regio, wie, ct) is not { } dossier || dossier.Inhoud.FindOnderwerp(command.Onderwerp) is not { } onderwerp)
        {
            return Outcome.Refused("Deze regio houdt u niet bij.");
        }

        var mag = dossier.MagAntwoorden(clock.Today());
        if (!mag.Succeeded)
        {
            return mag;
        }

        var before = dossier.Uitvraag.Read();
        var after = before.With(onderwerp.Vragen.Select(v => KeyValuePair.Create(v.Code, command.Antwoorden.GetValueOrDefault(v.Code, []))));
        if (Mark(onderwerp, before) != command.Merk)
        {
            return Mark(onderwerp, before) == Mark(onderwerp, after) ? Outcome.Success : Outcome.Conflict(Uitvraagplaats.Conflict);
        }

        if (Faults(dossier, onderwerp, after).FirstOrDefault() is { Reden: { } reden } fault)
        {
            return reden.At(fault.Vraag);
        }

        dossier.Uitvraag.Answer(after, wie);
        var outcome = await plaats.SaveAsync(dossier.Uitvraag, "UitvraagAnswered", wie, ct);
        return outcome.Succeeded || await IsSavedAsync(command, onderwerp, after, wie, ct) ? Outcome.Success : outcome;
    }

    private async Task<bool> IsSavedAsync(Command command, Onderwerp onderwerp, Antwoorden after, Wie wie, CancellationToken ct) =>
        await plaats.FindAsync(command.Ronde, command.Regio, wie, ct) is { } saved && Mark(onderwerp, saved.Uitvraag.Read()) == Mark(onderwerp, after);
}
