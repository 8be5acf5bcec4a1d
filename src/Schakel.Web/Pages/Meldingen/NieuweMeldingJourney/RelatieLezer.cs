using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Personen;

namespace Schakel.Web.Pages.Meldingen.NieuweMeldingJourney;

/// <summary>
/// How people belong together. A row holds <c>Van.n</c>, <c>Soort.n</c> and <c>Naar.n</c>; gezag has a field for each
/// grown-up and child, <c>Gezag.grown-up.child</c>.
/// </summary>
internal static class RelatieLezer
{
    /// <summary>More than anybody fills in; a forged number of rows ends here.</summary>
    public const int MostRows = 200;

    public static IEnumerable<int> Rows(Func<string, string?> one) => Enumerable.Range(1, MostRows).Where(n => one($"Soort.{n}") is not null);

    public static List<(string Veld, Verband Verband)> Read(Lezing relaties, IReadOnlyList<Mens> mensen, IStringLocalizer<Teksten> text)
    {
        Mens? Who(string veld) => relaties.One(veld) is { } sleutel ? mensen.FirstOrDefault(m => m.Sleutel == sleutel) : null;
        List<(string, Verband)> all = [];
        foreach (var row in Rows(relaties.One).Select(n => n.ToString(CultureInfo.InvariantCulture)))
        {
            if (Who($"Van.{row}") is not { } van || Who($"Naar.{row}") is not { } naar)
            {
                // Somebody who was taken out of the draft takes their relations along.
                continue;
            }

            if (van == naar)
            {
                relaties.Fault($"Naar.{row}", text["Kies twee verschillende mensen."]);
                continue;
            }

            all.Add(($"Soort.{row}", new Verband(van.Nummer, naar.Nummer, relaties.One($"Soort.{row}")!)));
        }

        all.AddRange(
            from kind in mensen
            where kind.IsKind
            from volwassene in mensen
            where !volwassene.IsKind
            let veld = GezagVeld(volwassene, kind)
            let gezag = relaties.One(veld)
            where gezag is not null
            select (veld, new Verband(volwassene.Nummer, kind.Nummer, "gezag", gezag)));
        return all;
    }

    public static string GezagVeld(Mens volwassene, Mens kind) => $"Gezag.{volwassene.Sleutel}.{kind.Sleutel}";
}
