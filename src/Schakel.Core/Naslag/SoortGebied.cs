namespace Schakel.Core.Naslag;

/// <summary>The ways in which the country is divided for this work; each has its file in <c>data/gebieden</c>.</summary>
public enum SoortGebied
{
    /// <summary>Municipalities that carry out the programme together: thirty in 2018, 28 from 2019.</summary>
    Programmaregio,

    /// <summary>The area of an organisation Veilig Thuis; 26, with the codes of the CBS.</summary>
    VeiligThuisRegio,

    /// <summary>The area of one of the 35 municipalities that receive the money for women's shelter.</summary>
    Centrumgemeente,

    /// <summary>One of the ten regional units of the police (Politiewet 2012).</summary>
    PolitieEenheid,

    /// <summary>Programme regions that learn together; six.</summary>
    Leerkring,
}
