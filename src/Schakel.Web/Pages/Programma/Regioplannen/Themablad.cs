using Schakel.Core.Programma;

namespace Schakel.Web.Pages.Programma.Regioplannen;

/// <summary>One heading of a plan with what the plan says of it.</summary>
public sealed record Themablad(Regioplanblad Blad, Planonderdeel Onderdeel, bool MagBewerken)
{
    public string Nummer => Onderdeel.Nummer;
}

/// <summary>What happens and what is asked, by year.</summary>
/// <param name="Jaren">Null stands for the whole plan.</param>
public sealed record Jaarblad(string Titel, IReadOnlyList<Jaarrij> Rijen, IReadOnlyList<int?> Jaren);

/// <summary>One amount in the table of a budget.</summary>
/// <param name="Begroting">The address of the budget.</param>
public sealed record Bedragcel(Begrotingsbedrag Bedrag, string Post, string Begroting, bool MagBewerken);
