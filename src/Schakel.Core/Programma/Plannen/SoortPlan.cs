namespace Schakel.Core.Programma;

public enum SoortPlan
{
    /// <summary>The programme of the whole country, kept by the national team.</summary>
    Landelijk,

    /// <summary>The action programme of one region, kept by its project leader.</summary>
    Regionaal,
}
