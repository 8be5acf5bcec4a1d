using Schakel.Core.Naslag;

namespace Schakel.Core.Termijnen;

/// <summary>How far a fact of the reference data can be trusted.</summary>
public enum Zekerheid
{
    /// <summary>Read in a law text, an official document, or two independent sources.</summary>
    Zeker,
    EenBron,
    Afgeleid,
    NietGevonden,

    /// <summary>An arrangement of our own, shipped as an example; no law or protocol says it.</summary>
    EigenAfspraak,
}
