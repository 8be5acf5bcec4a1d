namespace Schakel.Web.Components.Family;

/// <summary>The sign by which a person is drawn, after the signs of a genogram.</summary>
public enum Gezinsteken
{
    Onbekend,
    Vrouw,
    Man,
    Ongeboren,
}

/// <summary>Somebody in the drawing, with the few words that fit.</summary>
/// <param name="Id">Names the person in <see cref="Gezinsband"/>.</param>
/// <param name="Onder">Age and role.</param>
/// <param name="IsKind">Drawn beneath the adults.</param>
/// <param name="Huishouden">People of one number live together; null stands outside.</param>
/// <param name="IsGeheim">The address is secret: the card bears a lock.</param>
public sealed record Gezinslid(string Id, string Naam, string Onder, Gezinsteken Teken, bool IsKind, int? Huishouden, bool IsGeheim);

public enum Gezinsbandsoort
{
    Partner,
    ExPartner,
    Ouder,

    /// <summary>Step or foster.</summary>
    AndereOuder,

    /// <summary>Drawn as words only.</summary>
    Overig,
}

/// <summary>What one is to the other; for a parent, <paramref name="Van"/> is the parent.</summary>
/// <param name="Woord">As it reads on the card of <paramref name="Van"/> where no line is drawn: "Ouder van".</param>
/// <param name="Terug">As it reads on the card of <paramref name="Naar"/>: "Kind van".</param>
public sealed record Gezinsband(string Van, string Naar, Gezinsbandsoort Soort, string Woord, string Terug);

/// <summary>A drawing in whole units: boxes of households, cards of people and the lines between them.</summary>
public sealed record Tekening(
    int Breedte, int Hoogte, IReadOnlyList<Huis> Huizen, IReadOnlyList<Kaart> Kaarten, IReadOnlyList<Lijn> Lijnen);

public sealed record Huis(int X, int Y, int Breedte, int Hoogte, int? Nummer);

/// <summary>A relation that no line shows, in words on the card.</summary>
public sealed record Noot(string Woord, IReadOnlyList<string> Namen);

public sealed record Kaart(int X, int Y, Gezinslid Lid, Noot? Noot)
{
    public const int Breedte = 150;
    public const int Hoogte = 66;

    public int Midden => X + (Breedte / 2);

    public int Onder => Y + Hoogte;
}

public sealed record Lijn(int X1, int Y1, int X2, int Y2, bool IsGestreept);
