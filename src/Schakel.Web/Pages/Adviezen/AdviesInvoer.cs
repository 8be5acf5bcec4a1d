using System.Globalization;
using Schakel.Core.Common;
using Schakel.Core.Meldingen;

namespace Schakel.Web.Pages.Adviezen;

/// <summary>The fields of an advies as they are typed and ticked.</summary>
public sealed record AdviesInvoer
{
    public string? Kanaal { get; init; }

    public string? Ontvangen { get; init; }

    public string? Hoedanigheid { get; init; }

    public List<string> Aard { get; init; } = [];

    public string? Duur { get; init; }

    public string? Gemeente { get; init; }

    public List<string> GegevenAdvies { get; init; } = [];

    public string? AdviesvragerNaam { get; init; }

    public string? AdviesvragerOrganisatie { get; init; }

    public string? AdviesvragerTelefoon { get; init; }

    /// <summary>A follow-up asks about the same situation by the same person; only what was advised is new.</summary>
    public static AdviesInvoer Of(AdviesGegevens eerder) => new()
    {
        Hoedanigheid = eerder.Hoedanigheid,
        Aard = [.. eerder.Aard],
        Duur = eerder.Duur,
        Gemeente = eerder.Gemeente,
        AdviesvragerNaam = eerder.AdviesvragerNaam,
        AdviesvragerOrganisatie = eerder.AdviesvragerOrganisatie,
        AdviesvragerTelefoon = eerder.AdviesvragerTelefoon,
    };

    public AdviesGegevens Gegevens() => new()
    {
        Hoedanigheid = Hoedanigheid ?? "",
        Aard = [.. Aard.Distinct(StringComparer.Ordinal)],
        Duur = Invoer.Tidy(Duur),
        Gemeente = Invoer.Tidy(Gemeente),
        GegevenAdvies = [.. GegevenAdvies.Distinct(StringComparer.Ordinal)],
        AdviesvragerNaam = Invoer.Tidy(AdviesvragerNaam),
        AdviesvragerOrganisatie = Invoer.Tidy(AdviesvragerOrganisatie),
        AdviesvragerTelefoon = Invoer.Tidy(AdviesvragerTelefoon),
    };

    /// <summary>An instant as the form shows it, to be read back by <see cref="ReadMoment"/>.</summary>
    public static string Moment(DateTimeOffset now) => Amsterdam.Time(now).ToString("d-M-yyyy HH:mm", CultureInfo.InvariantCulture);

    /// <summary>When the contact was; an emptied field means now.</summary>
    public static Gelezen<DateTime> ReadMoment(string? typed, DateTimeOffset now) =>
        Invoer.Tidy(typed) is null ? now.UtcDateTime : TijdstipLezer.Read(typed, now);

    /// <summary>From the name of a rule to the name of the field: a fault in one of several choices belongs to the question.</summary>
    public static string Field(string rule)
    {
        var name = rule.Split('.')[^1].Split('[')[0];
        return name switch
        {
            "OntvangenOp" => "Input.Ontvangen",
            "Gegevens" => "Input.AdviesvragerNaam",
            _ => $"Input.{name}",
        };
    }
}
