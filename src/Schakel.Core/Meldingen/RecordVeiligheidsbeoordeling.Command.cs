using FluentValidation;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Naslag;

namespace Schakel.Core.Meldingen;

public sealed partial class RecordVeiligheidsbeoordeling
{
    /// <param name="Versie">The version of the melding that the worker had in front of them; another one is a conflict.</param>
    /// <param name="Vragenlijst">Code and version, such as <c>veiligheidsbeoordeling-voorbeeld@1</c>.</param>
    /// <param name="Antwoorden">The JSON of <see cref="Naslag.Antwoorden"/>.</param>
    /// <param name="Deelnemers">Who took part beside the one who records.</param>
    public sealed record Command(
        MeldingId Melding, Guid Versie, string Vragenlijst, string Antwoorden, string Taxatie, string Regionaal,
        string Motivering, string Verantwoordelijke, IReadOnlyList<MedewerkerId> Deelnemers)
    {
        /// <summary>The draft it comes from; finished in the same transaction.</summary>
        public ConceptId? Concept { get; init; }

        /// <summary>The children in the melding, for the questions that are asked for each of them.</summary>
        public IReadOnlyList<BetrokkeneId> Kinderen { get; init; } = [];
    }

    public sealed class Rules : AbstractValidator<Command>
    {
        public Rules(IStringLocalizer<Teksten> text, Naslagwerk naslag, TimeProvider clock)
        {
            var today = clock.Today();
            RuleFor(c => c.Taxatie).Code(CodeLijsten.Veiligheidstaxatie, naslag, today, text["Kies hoe veilig het is."]);
            RuleFor(c => c.Regionaal).Code(CodeLijsten.BesluitRegionaal, naslag, today, text["Kies wat er met de melding gebeurt."]);
            RuleFor(c => c.Motivering).NotEmpty().WithMessage(text["Vul in waarom u dit besluit."]);
            RuleFor(c => c.Motivering).Leesbaar(Grens.Toelichting, text);
            RuleFor(c => c.Verantwoordelijke).NotEmpty().WithMessage(text["Vul in wie verantwoordelijk is voor de volgende stap."]);
            RuleFor(c => c.Verantwoordelijke).Leesbaar(Grens.Naam, text);
            RuleFor(c => c.Antwoorden).Custom((json, context) => Answered(json, context, naslag, text));
        }

        // Each unanswered or impossible question is a fault of its own, under the key of its answer.
        private static void Answered(string json, ValidationContext<Command> context, Naslagwerk naslag, IStringLocalizer<Teksten> text)
        {
            var command = context.InstanceToValidate;
            if (naslag.VragenlijstBij(command.Vragenlijst) is not { } lijst)
            {
                context.AddFailure(text["Deze vragenlijst is niet bekend."]);
                return;
            }

            foreach (var (sleutel, reden) in Beantwoording.Faults(lijst, command.Kinderen, Naslag.Antwoorden.Parse(json)))
            {
                context.AddFailure($"{nameof(Command.Antwoorden)}.{sleutel}", text[reden.Refusal!, [.. reden.Arguments]]);
            }
        }
    }
}
