using Schakel.Core.Common;

namespace Schakel.Core.Overdracht;

/// <summary>A question that the receiving team asks before deciding, and the answer of Veilig Thuis.</summary>
public sealed class OverdrachtVraag
{
    public required OverdrachtVraagId Id { get; init; }

    public required OverdrachtId Overdracht { get; init; }

    public required string Tekst { get; init; }

    public required string GesteldDoor { get; init; }

    public required DateTime GesteldOp { get; init; }

    public string? Antwoord { get; private set; }

    public string? BeantwoordDoor { get; private set; }

    public DateTime? BeantwoordOp { get; private set; }

    public Outcome Answer(string antwoord, string door, DateTime op)
    {
        if (BeantwoordOp is not null)
        {
            return Outcome.Refused("Deze vraag is al beantwoord door {0}.", BeantwoordDoor!);
        }

        Antwoord = antwoord;
        BeantwoordDoor = door;
        BeantwoordOp = op;
        return Outcome.Success;
    }
}
