namespace Schakel.Core.Programma;

public enum Toezeggingsoort
{
    /// <summary>A minister promised it.</summary>
    Toezegging,

    /// <summary>Parliament asked for it.</summary>
    Motie,

    /// <summary>Parliament changed a budget or a law for it.</summary>
    Amendement,
}

/// <summary>How a promise stands. A working list of Schakel.</summary>
public enum Toezeggingstatus
{
    Open,
    Loopt,
    Voldaan,
    Vervallen,
}
