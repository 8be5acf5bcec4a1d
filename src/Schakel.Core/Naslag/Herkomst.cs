namespace Schakel.Core.Naslag;

/// <summary>How sure it is that a value is the official one (ADR-0004).</summary>
public enum Herkomst
{
    /// <summary>Read in a law text, an official publication or a published standard.</summary>
    Gepubliceerd,

    /// <summary>The most probable form; the official text is not public.</summary>
    Gereconstrueerd,

    /// <summary>A working list of Schakel; no official list was found.</summary>
    Eigen,
}
