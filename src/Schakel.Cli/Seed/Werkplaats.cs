namespace Schakel.Cli.Seed;

/// <summary>What everybody who works on a casus of one organisation shares.</summary>
internal sealed record Werkplaats(Boek Boek, Gebeurlijst Agenda, Toeval Toeval, Verhaal Verhaal, Verloop Verloop)
{
    public Zaakloop Loop { get; } = new(Boek);

    public Keuze Keuze { get; } = new(Boek, Toeval);
}
