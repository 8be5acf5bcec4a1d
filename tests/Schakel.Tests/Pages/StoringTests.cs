using System.Net;
using Microsoft.EntityFrameworkCore;
using Schakel.Tests.Support;

namespace Schakel.Tests.Pages;

/// <summary>When something of ours breaks, people are told plainly and learn nothing of how it is made.</summary>
public sealed class StoringTests(WereldHost world) : IClassFixture<WereldHost>
{
    [Theory]
    [InlineData(false, "Er ging bij ons iets mis")]
    [InlineData(true, "Something went wrong on our side")]
    public async Task A_fault_is_told_plainly_and_with_nothing_of_the_inside(bool english, string words)
    {
        var client = await world.Host.SignInAsync(Wereld.Anna);
        if (english)
        {
            await client.ReadEnglishAsync("/adviezen");
        }

        await world.Host.WithDbAsync(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE advies RENAME TO advies_weg"));
        using var answer = await client.GetAsync("/adviezen");
        await world.Host.WithDbAsync(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE advies_weg RENAME TO advies"));

        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        var text = (await answer.ReadPageAsync()).Body!.TextContent;
        text.ShouldContain(words);
        foreach (var inside in (string[])["advies_weg", "no such table", "does not exist", "Exception", "SELECT ", " at Schakel"])
        {
            text.ShouldNotContain(inside, Case.Sensitive);
        }

        world.Host.Errors.Lines.ShouldNotBeEmpty();
        (await client.GetAsync("/adviezen")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
