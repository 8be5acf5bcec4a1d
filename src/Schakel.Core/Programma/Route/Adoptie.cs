namespace Schakel.Core.Programma;

/// <summary>How far a region is with a theme, in order.</summary>
/// <remarks>The words follow the four stages of the infographic of the second progress report (June 2019); the order 0 to 4 is ours.</remarks>
public enum Adoptie
{
    Niet,
    InVoorbereiding,

    /// <summary>Tries the approach.</summary>
    Beproeft,

    /// <summary>Uses what works in its own approach.</summary>
    Gebruikt,

    /// <summary>Has it in place as the effective elements prescribe.</summary>
    Geimplementeerd,
}
