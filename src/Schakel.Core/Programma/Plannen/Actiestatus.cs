namespace Schakel.Core.Programma;

/// <summary>How an action stands. A working list of Schakel: the annex of the programme gives a phase and no status.</summary>
public enum Actiestatus
{
    /// <summary>Nobody recorded anything yet.</summary>
    NogNietBekend,
    NogNietBegonnen,
    Loopt,
    StaatStil,
    Afgerond,
    Vervallen,
}
