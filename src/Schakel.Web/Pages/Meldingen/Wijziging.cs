using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;
using Schakel.Core.Naslag;

namespace Schakel.Web.Pages.Meldingen;

/// <summary>The fields of a melding that can be revised, as somebody had them in front of them.</summary>
public sealed record MeldingVelden
{
    public bool Spoed { get; set; }

    public List<string> Aard { get; set; } = [];

    public string? Duur { get; set; }

    public string? Gemeente { get; set; }

    /// <summary>How many statements there were.</summary>
    public int Uitspraken { get; set; }

    public static MeldingVelden Of(Melding melding, int uitspraken) => new()
    {
        Spoed = melding.Spoed,
        Aard = melding.Aard,
        Duur = melding.Duur,
        Gemeente = melding.Gemeente,
        Uitspraken = uitspraken,
    };
}

/// <summary>One field that somebody else changed meanwhile: as it was, theirs, and yours.</summary>
public sealed record Verschil(string Veld, string Was, string Collega, string Uw);

/// <summary>What a colleague changed between the moment the form was opened and now.</summary>
public sealed class Wijziging(IStringLocalizer<Teksten> text, Naslagwerk naslag)
{
    public IReadOnlyList<Verschil> Between(MeldingVelden was, MeldingVelden collega, MeldingVelden uw) =>
        [.. Pairs(was, collega, uw).Where(v => v.Was != v.Collega)];

    private IEnumerable<Verschil> Pairs(MeldingVelden was, MeldingVelden collega, MeldingVelden uw)
    {
        Verschil Of(string veld, Func<MeldingVelden, string> word) => new(veld, word(was), word(collega), word(uw));
        yield return Of(text["Spoed"], v => v.Spoed ? text["Ja"] : text["Nee"]);
        yield return Of(text["Aard"], v => string.Join(", ", v.Aard.Order(StringComparer.Ordinal).Select(naslag.Lijst(CodeLijsten.Aard).NaamVan)));
        yield return Of(text["Duur"], v => string.IsNullOrEmpty(v.Duur) ? text["onbekend"] : naslag.Lijst(CodeLijsten.Duur).NaamVan(v.Duur));
        yield return Of(text["Gemeente"], v => naslag.Gemeenten.Find(v.Gemeente)?.Naam ?? text["onbekend"]);
    }
}
