using System.ComponentModel;
using System.Text.Json.Serialization;
using Schakel.Core.Keten;

namespace Schakel.Web.Api;

/// <summary>What a sender may know of what became of a message.</summary>
[Description("Wat er met uw bericht is gebeurd.")]
public sealed record BerichtAntwoord
{
    [Description("Het nummer van het bericht, niet dat van de melding.")]
    public required Guid Id { get; init; }

    [Description("IN_BEHANDELING, VERWERKT (de melding is vastgelegd bij Veilig Thuis) of FOUT.")]
    public required string Status { get; init; }

    [Description("Wanneer het bericht binnenkwam.")]
    public required DateTimeOffset OntvangenOp { get; init; }

    [Description("Zodra er een besluit is en u om terugkoppeling vroeg: VT-00, VT-01-01 tot en met VT-01-04, VT-02, VT-03 of VT-99.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Terugkoppelcode { get; init; }

    public static BerichtAntwoord Of(InboxBericht bericht, string? terugkoppelcode = null) => new()
    {
        Id = bericht.Id.Value,
        Status = bericht.Status switch
        {
            BerichtStatus.Verwerkt => "VERWERKT",
            BerichtStatus.Fout => "FOUT",
            _ => "IN_BEHANDELING",
        },
        OntvangenOp = new DateTimeOffset(bericht.OntvangenOp),
        Terugkoppelcode = terugkoppelcode,
    };
}
