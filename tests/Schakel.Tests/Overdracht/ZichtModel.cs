using Schakel.Core.Common;
using Schakel.Core.Overdracht;

namespace Schakel.Tests.Overdracht;

/// <summary>What a besluit says about who goes on.</summary>
internal enum Keuze
{
    Overdragen,
    AanBetrokkenen,
    ZelfDoen,
    Stoppen,

    /// <summary>No besluit at all: the melding does not belong here.</summary>
    Afdoen,
}

/// <summary>The rules of zicht op veiligheid in plain C#, without a database: what the record is held against.</summary>
internal sealed class CasusModel(CasusId id, OrganisatieId veiligThuis)
{
    public CasusId Id => id;

    /// <summary>Who holds zicht op veiligheid; null for a casus that ended without a hand-over.</summary>
    public OrganisatieId? Holder { get; private set; } = veiligThuis;

    /// <summary>Veilig Thuis is not involved any more.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Its only melding went to another casus.</summary>
    public bool IsMerged { get; private set; }

    public OfferModel? Open { get; private set; }

    public List<MeldingModel> Meldingen { get; } = [];

    /// <summary>Meldingen whose besluit overdracht still needs somebody to be asked.</summary>
    private readonly HashSet<MeldingModel> _toOffer = [];

    /// <summary>Vervolgmeldingen whose alert nobody took up yet; where alerts arise is told by the record.</summary>
    public HashSet<MeldingId> Signals { get; set; } = [];

    /// <summary>Meldingen after whose hand-over Veilig Thuis monitors.</summary>
    private readonly HashSet<MeldingModel> _monitored = [];

    private bool IsBusy => _toOffer.Count > 0 || Signals.Count > 0 || Open is not null
        || Meldingen.Exists(m => m.Besluit is null or Keuze.ZelfDoen || m is { Besluit: Keuze.AanBetrokkenen, IsAgreed: false });

    public bool Assess(MeldingModel melding, Keuze keuze)
    {
        if (melding.Besluit is not null)
        {
            return false;
        }

        melding.Besluit = keuze;
        melding.IsAgreed = false;
        Signals.Remove(melding.Id);
        switch (keuze)
        {
            case Keuze.Overdragen:
                _toOffer.Add(melding);
                break;
            case Keuze.AanBetrokkenen:
                break;
            case Keuze.ZelfDoen:
                _monitored.Clear();
                Holder = veiligThuis;
                break;
            default:
                Settle();
                break;
        }

        return true;
    }

    public bool WithdrawAssessment(MeldingModel melding)
    {
        if (melding.Besluit is null || melding.IsTaken || Open?.Melding == melding)
        {
            return false;
        }

        melding.Besluit = null;
        Signals.Remove(melding.Id);
        _toOffer.Remove(melding);
        _monitored.Remove(melding);
        Holder ??= veiligThuis;
        IsClosed = false;
        return true;
    }

    public bool Offer(OfferModel offer)
    {
        if (offer.Melding.Besluit != Keuze.Overdragen || offer.Melding.IsTaken || IsClosed || Open is not null || !offer.CanReceive)
        {
            return false;
        }

        Open = offer;
        _toOffer.Clear();
        return true;
    }

    public bool Accept(OfferModel offer, OrganisatieId by)
    {
        if (Open != offer || (by != offer.Naar && (by != veiligThuis || offer.IsConnected)))
        {
            return false;
        }

        End(offer, OverdrachtStatus.Aangenomen);
        offer.Melding.IsTaken = true;
        Holder = offer.Naar;
        Monitor(offer.Melding, offer.IsMonitored);
        return true;
    }

    /// <summary>The people concerned go on by themselves: nobody takes zicht over, and who else holds it keeps it.</summary>
    public bool HandToBetrokkenen(MeldingModel melding, bool monitored)
    {
        if (melding.Besluit != Keuze.AanBetrokkenen || melding.IsAgreed)
        {
            return false;
        }

        melding.IsAgreed = true;
        Monitor(melding, monitored);
        return true;
    }

    public bool Return(OfferModel offer, OverdrachtStatus status, OrganisatieId by)
    {
        if (Open != offer || by != (status == OverdrachtStatus.Geweigerd ? offer.Naar : veiligThuis))
        {
            return false;
        }

        End(offer, status);
        _toOffer.Add(offer.Melding);
        return true;
    }

    /// <summary>A melding turned out to be about the people of another casus, or not to be after all.</summary>
    public static void Move(MeldingModel melding, CasusModel to)
    {
        var left = melding.Under;
        left.Meldingen.Remove(melding);
        melding.Under = to;
        to.Meldingen.Add(melding);
        var isHome = to == melding.Own;
        melding.Own.IsMerged = !isHome;
        melding.Own.Holder = isHome ? melding.Own.Holder ?? melding.Own.VeiligThuis : null;
        to.IsClosed.ShouldBeFalse("a closed casus takes no new melding");
        if (left != melding.Own)
        {
            left.Settle();
        }
    }

    /// <summary>Somebody took an alert up; it may have been the last work.</summary>
    public void Acknowledge(MeldingId melding)
    {
        Signals.Remove(melding);
        Settle();
    }

    public void EndMonitoring()
    {
        (IsBusy || _monitored.Count == 0).ShouldBeFalse("closed from monitoring, while there was work");
        _monitored.Clear();
        Close();
    }

    private OrganisatieId VeiligThuis => veiligThuis;

    private void End(OfferModel offer, OverdrachtStatus status)
    {
        offer.Status = status;
        Open = null;
    }

    private void Monitor(MeldingModel melding, bool monitored)
    {
        if (monitored)
        {
            _monitored.Add(melding);
        }

        Settle();
    }

    private void Settle()
    {
        if (!IsBusy && _monitored.Count == 0 && !IsClosed)
        {
            Close();
        }
    }

    // Who took the case over keeps watching; Veilig Thuis stops.
    private void Close()
    {
        IsClosed = true;
        Holder = Holder == veiligThuis ? null : Holder;
    }
}

internal sealed class MeldingModel(MeldingId id, CasusModel own)
{
    public MeldingId Id => id;

    public CasusModel Own { get; } = own;

    public CasusModel Under { get; set; } = own;

    public Keuze? Besluit { get; set; }

    /// <summary>Its besluit was carried out with the people concerned themselves.</summary>
    public bool IsAgreed { get; set; }

    /// <summary>Somebody accepted the hand-over on its besluit.</summary>
    public bool IsTaken { get; set; }
}

internal sealed class OfferModel(OverdrachtId id, MeldingModel melding, OrganisatieId naar)
{
    public OverdrachtId Id => id;

    public MeldingModel Melding => melding;

    public OrganisatieId Naar => naar;

    public required bool CanReceive { get; init; }

    public required bool IsConnected { get; init; }

    public required bool IsMonitored { get; init; }

    public required DateOnly ReactieVoor { get; init; }

    public OverdrachtStatus Status { get; set; }

    public DateOnly? Reminded { get; set; }

    /// <summary>Questions, and whether each was answered.</summary>
    public Dictionary<OverdrachtVraagId, bool> Vragen { get; } = [];
}
