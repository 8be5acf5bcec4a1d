using FluentValidation;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;
using Schakel.Core.Naslag;
using Schakel.Core.Personen;

namespace Schakel.Core.Meldingen;

public sealed partial class ReceiveMelding
{
    public sealed record Command
    {
        /// <summary>Made by the caller, so that a repeat can be recognised.</summary>
        public MeldingId Id { get; init; } = MeldingId.New();

        /// <summary>The draft it comes from, when it comes from the form.</summary>
        public ConceptId? Concept { get; init; }

        public required string Kanaal { get; init; }

        public required DateTime OntvangenOp { get; init; }

        public required MelderGegevens Melder { get; init; }

        public required MeldingGegevens Gegevens { get; init; }

        public required IReadOnlyList<Gezegd> Uitspraken { get; init; }

        public required IReadOnlyList<Beschrijving> Betrokkenen { get; init; }

        public IReadOnlyList<Verband> Verbanden { get; init; } = [];
    }

    /// <summary>A statement on its way in; people are named by their place in the list, from 1.</summary>
    public sealed record Gezegd(SoortUitspraak Soort, string Tekst, WiensWoorden Bron)
    {
        public int? BronBetrokkene { get; init; }

        /// <summary>Empty: it is about everybody.</summary>
        public IReadOnlyList<int> Over { get; init; } = [];

        public DateTime? GebeurdOp { get; init; }

        public string? Locatie { get; init; }
    }

    public sealed class Rules : AbstractValidator<Command>
    {
        public const int MostPeople = 40;

        public Rules(IStringLocalizer<Teksten> text, Naslagwerk naslag, TimeProvider clock)
        {
            var today = clock.Today();
            RuleFor(c => c.Kanaal).Code(CodeLijsten.Kanaal, naslag, today, text["Kies hoe het contact binnenkwam."]);
            RuleFor(c => c.OntvangenOp).Must(op => op <= clock.Now().AddMinutes(5))
                .WithMessage(text["De melding kan niet in de toekomst ontvangen zijn."]);
            RuleFor(c => c.OntvangenOp).Must(op => op.Year >= 2000)
                .WithMessage(text["Dit tijdstip ligt te lang geleden. Controleer het jaar."]);
            RuleFor(c => c.Melder).SetValidator(new MelderRules(text, naslag, today));
            RuleFor(c => c.Gegevens).SetValidator(new MeldingGegevensRules(text, naslag, today));
            RuleFor(c => c.Uitspraken).NotEmpty().WithMessage(text["Beschrijf wat er aan de hand is."]);
            RuleForEach(c => c.Uitspraken).SetValidator(new GezegdRules(text, clock));
            RuleFor(c => c.Betrokkenen).NotEmpty()
                .WithMessage(text["Noem minstens één betrokkene. Alleen een rol is genoeg als meer niet bekend is."])
                .Must(all => all.Count <= MostPeople).WithMessage(text["Een melding kan over hoogstens {0} mensen gaan.", MostPeople]);
            RuleForEach(c => c.Betrokkenen).SetValidator((c, _) => new BeschrijvingRules(text, naslag, clock, Amsterdam.Day(c.OntvangenOp)));
            RuleForEach(c => c.Verbanden).SetValidator(new VerbandRules(text, naslag, today));
            RuleFor(c => c).Must(NamesOnlyItsPeople).WithName(nameof(Command.Betrokkenen))
                .WithMessage(text["Er wordt iemand genoemd die niet bij de betrokkenen staat."]);
        }

        private static bool NamesOnlyItsPeople(Command c)
        {
            var count = c.Betrokkenen.Count;
            bool Exists(int number) => number >= 1 && number <= count;
            return c.Uitspraken.All(u => u.Over.All(Exists) && (u.BronBetrokkene is not { } bron || Exists(bron)))
                && c.Verbanden.All(v => Exists(v.Van) && Exists(v.Naar) && v.Van != v.Naar);
        }
    }

    private sealed class GezegdRules : AbstractValidator<Gezegd>
    {
        public GezegdRules(IStringLocalizer<Teksten> text, TimeProvider clock)
        {
            RuleFor(u => u.Tekst).NotEmpty().WithMessage(text["Beschrijf wat er aan de hand is."]);
            RuleFor(u => u.Tekst).Leesbaar(Grens.Verhaal, text);
            RuleFor(u => u.Locatie).Leesbaar(Grens.Naam, text);
            RuleFor(u => u.GebeurdOp).Must(op => op is null || op <= clock.Now().AddMinutes(5))
                .WithMessage(text["Een incident kan niet in de toekomst liggen."]);
        }
    }
}
