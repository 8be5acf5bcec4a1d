using Schakel.Core.Naslag;
using Schakel.Core.Toegang;
using Schakel.Web.Access;

namespace Schakel.Web.Pages.Programma;

/// <summary>Which municipality went up in which, by year, with the weights of those that were divided.</summary>
[Requires(Recht.ProgrammaView)]
public sealed class HerindelingenModel(Naslagwerk naslag) : SchakelPage
{
    /// <summary>Newest year first.</summary>
    public IReadOnlyList<Jaar> Jaren { get; private set; } = [];

    public Bronvermelding Bron => naslag.Herindelingen.Bron;

    /// <param name="Gemeenten">How many there are on the last day of the year, since some changes come halfway.</param>
    public sealed record Jaar(int Nummer, int Gemeenten, IReadOnlyList<Herindeling> Herindelingen);

    public void OnGet() => Jaren =
    [
        .. naslag.Herindelingen.All.GroupBy(h => h.Op.Year).OrderByDescending(year => year.Key)
            .Select(year => new Jaar(year.Key, naslag.Gemeenten.Op(new(year.Key, 12, 31)).Count(), [.. year])),
    ];
}
