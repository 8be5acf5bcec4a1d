namespace Schakel.Core.Programma;

/// <summary>Where an action of a regional plan is done: by the region for all, or in each municipality.</summary>
public enum Schaal
{
    Regionaal,
    Lokaal,
}
