using Microsoft.EntityFrameworkCore;
using Schakel.Core.Audit;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages.Beheer;

/// <summary>What the administrator reads when the log was tampered with; whether that is found, <see cref="Schakel.Tests.Audit.AuditControleTests"/> tells.</summary>
public sealed class LogboekTests : IAsyncLifetime
{
    private readonly Zaken _zaken = new();

    public ValueTask InitializeAsync() => _zaken.InitializeAsync();

    public ValueTask DisposeAsync() => _zaken.DisposeAsync();

    [Theory]
    [InlineData(false, "Het logboek klopt niet", "De eerste fout, bij regel ", ": na deze regel ontbreken regels: de kop noemt nummer 1000.")]
    [InlineData(true, "The log is not right", "The first fault, at line ", ": lines are missing after this one: the head names number 1000.")]
    public async Task A_log_of_which_the_end_was_cut_off_is_told_in_the_language_of_who_reads(bool english, params string[] told)
    {
        var client = await _zaken.Host.SignInAsync(Wereld.Beheerder);
        if (english)
        {
            await client.ReadEnglishAsync("/beheer/logboek");
        }

        var form = await client.GetFormAsync("/beheer/logboek");
        await _zaken.Host.WithDbAsync(db => db.Set<AuditKop>().Where(k => k.Organisatie == _zaken.Wereld.VeiligThuis.Id)
            .ExecuteUpdateAsync(k => k.SetProperty(kop => kop.Nummer, 1000)));
        using var answer = await form.SendAsync();

        var page = await answer.ReadPageAsync();
        var text = page.QuerySelector("main")!.TextContent;
        told.ShouldAllBe(part => text.Contains(part, StringComparison.Ordinal));
        _zaken.Host.DutchIn(page).Where(_ => english).ShouldBeEmpty();
    }
}
