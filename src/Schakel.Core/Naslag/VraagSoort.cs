namespace Schakel.Core.Naslag;

/// <summary>How a question is answered.</summary>
public enum VraagSoort
{
    /// <summary>One of the options.</summary>
    Keuze,

    /// <summary>Any number of the options.</summary>
    Meerkeuze,

    /// <summary>A whole number between <see cref="Schaal.Van"/> and <see cref="Schaal.TotEnMet"/>.</summary>
    Schaal,

    /// <summary>Free text.</summary>
    Tekst,

    /// <summary><c>ja</c>, <c>nee</c> or <c>onbekend</c>: unknown is an answer.</summary>
    JaNeeOnbekend,

    /// <summary>All of the options, in an order.</summary>
    Rangorde,

    /// <summary>A number, within <see cref="Getalgrens"/> when there is one.</summary>
    Getal,
}
