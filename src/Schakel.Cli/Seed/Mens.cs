using Schakel.Core.Personen;

namespace Schakel.Cli.Seed;

/// <summary>Somebody made up: the same facts come back in every melding, as each reporter knows them.</summary>
internal sealed class Mens
{
    public required string Rol { get; init; }

    public required Identiteit Identiteit { get; init; }

    /// <summary>The true day; what reporters know of it stands in the identity. The due date of a child that is not born.</summary>
    public required DateOnly Geboren { get; init; }

    public required AdresGegevens Adres { get; init; }

    public int Huishouden { get; init; } = 1;

    public bool IsKind => Rol == "kind";

    public int Leeftijd(DateOnly op) => op.Year - Geboren.Year - (op < Geboren.AddYears(op.Year - Geboren.Year) ? 1 : 0);

    /// <summary>The role on a day: a child is unborn until it is there.</summary>
    public string RolOp(DateOnly op) => IsKind && Geboren > op ? "ongeboren" : Rol;

    public Identiteit IdentiteitOp(DateOnly op) => IsKind && Geboren > op ? Identiteit.Onbekend : Identiteit;
}
