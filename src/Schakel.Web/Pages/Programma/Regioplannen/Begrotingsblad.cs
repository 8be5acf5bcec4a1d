using Schakel.Core.Programma;
using Schakel.Web.Components.Charts;

namespace Schakel.Web.Pages.Programma.Regioplannen;

public sealed record Bedragregel(Begrotingsbedrag Bedrag, IReadOnlyList<Begrotingswijziging> Wijzigingen);

public sealed record Postregel(Begrotingspost Post, IReadOnlyList<Bedragregel> Bedragen)
{
    public Begrotingsbedrag? In(int jaar) => Bedragen.FirstOrDefault(b => b.Bedrag.Jaar == jaar)?.Bedrag;
}

/// <summary>A change with what it was about.</summary>
public sealed record Wijzigingsregel(string Post, int Jaar, Begrotingswijziging Wijziging);

/// <summary>The budget of a plan: its posts, its income, and what that comes to.</summary>
public sealed class Begrotingsblad(
    IReadOnlyList<Postregel> posten, IReadOnlyList<Inkomst> inkomsten, IReadOnlyList<Projectbladbedrag> bladen)
{
    public IReadOnlyList<Postregel> Posten => posten;

    public Begroting Som { get; } = new(
        [
            .. from post in posten
               from regel in post.Bedragen
               let bedrag = regel.Bedrag
               select new Begroting.Regel(
                   post.Post.Naam, post.Post.Onderdeel, post.Post.Dekking, bedrag.Jaar, bedrag.Gepland, bedrag.Voorbehoud, bedrag.Gerealiseerd),
        ],
        [.. inkomsten.Select(i => new Begroting.Ontvangst(i.Bron, i.Jaar, i.Bedrag, i.Voorbehoud, i.Afgeleid, i.Toelichting))],
        [.. bladen.Select(b => new Begroting.Blad(b.Onderdeel, b.Jaar, b.Bedrag, b.Toelichting))]);

    /// <summary>The newest first.</summary>
    public IReadOnlyList<Wijzigingsregel> Wijzigingen =>
    [
        .. from post in posten
           from regel in post.Bedragen
           from wijziging in regel.Wijzigingen
           orderby wijziging.Op descending
           select new Wijzigingsregel(post.Post.Naam, regel.Bedrag.Jaar, wijziging),
    ];

    /// <summary>Sources in the order in which they first give.</summary>
    public IEnumerable<string> Bronnen => inkomsten.Select(i => i.Bron).Distinct();

    public Begroting.Ontvangst? Ontvangst(string bron, int jaar) => Som.Ontvangsten.FirstOrDefault(o => o.Bron == bron && o.Jaar == jaar);

    /// <summary>What was spent beside what was planned, by year, in euros.</summary>
    public IReadOnlyList<Bar> Staven =>
        [.. Som.Jaren.Select(j => new Bar(j.ToString(System.Globalization.CultureInfo.InvariantCulture), Som.Gerealiseerd(j) / 100m, Som.Kosten(j) / 100m))];
}
