using Schakel.Core.Naslag;

namespace Schakel.Core.Programma;

/// <summary>How much of what is asked was answered; a question whose condition does not hold is not asked.</summary>
public sealed record Volledigheid(int Gevraagd, int Beantwoord)
{
    public bool IsHeel => Beantwoord == Gevraagd;

    public static Volledigheid Of(Vragenlijstinhoud inhoud, Antwoorden antwoorden) => Of([.. inhoud.Vragen.Gesteld(antwoorden)], antwoorden);

    public static Volledigheid Of(Onderwerp onderwerp, Vragenlijstinhoud inhoud, Antwoorden antwoorden) =>
        Of([.. inhoud.Vragen.Gesteld(antwoorden).Where(onderwerp.Vragen.Contains)], antwoorden);

    private static Volledigheid Of(List<Vraag> asked, Antwoorden antwoorden) => new(asked.Count, asked.Count(v => antwoorden.Op(v.Code).Count > 0));
}
