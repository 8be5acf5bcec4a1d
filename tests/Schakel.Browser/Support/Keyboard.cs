using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Schakel.Browser.Support;

/// <summary>
/// Somebody without a mouse: gets to what bears a name by pressing Tab, and must see at every stop where they are.
/// A page that loses the focus, keeps it or hides it fails here.
/// </summary>
public sealed partial class Keyboard(IPage page)
{
    private const int Rounds = 2;

    // The element that has the focus, what is wrong with how it shows that, and the choices beside it.
    private const string Focus = """
        () => {
          const e = document.activeElement, last = window.lastStop;
          if (!e || e === document.body) {
            window.lastStop = null;
            const rest = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
              .filter(o => o.tabIndex >= 0 && !o.disabled && o.checkVisibility({ visibilityProperty: true }) && !(o.type === 'radio' && o.name === last?.name));
            return last && rest.some(o => last.compareDocumentPosition(o) & 4) ? ['', '', '', `loses the focus after ${last.outerHTML.slice(0, 80)}`] : null;
          }
          const ring = getComputedStyle(e), box = e.getBoundingClientRect();
          const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1), y = Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1);
          const above = document.elementFromPoint(x, y);
          const fault = last === e ? 'keeps the focus'
            : ring.outlineStyle === 'none' || parseFloat(ring.outlineWidth) < 2 ? 'does not show that it has the focus'
            : box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth ? 'has the focus off the screen'
            : above && !e.contains(above) && !above.contains(e) ? `is covered by ${above.outerHTML.slice(0, 80)}` : '';
          window.lastStop = e;
          const group = e.type === 'radio' ? [...document.getElementsByName(e.name)].filter(r => r.form === e.form) : [];
          return [e.type ?? '', e.name ?? '', `${!!e.checked}`, fault, ...group.map(r => r.labels[0].textContent.trim())];
        }
        """;

    /// <summary>The keys that were pressed; a letter of a text is one.</summary>
    public int Count { get; private set; }

    public async Task PressAsync(params string[] keys)
    {
        foreach (var key in keys)
        {
            await page.Keyboard.PressAsync(key);
            Count++;
        }
    }

    public async Task TypeAsync(string text)
    {
        await page.Keyboard.TypeAsync(text);
        Count += text.Length;
    }

    /// <summary>To the next thing with this name, as a screen reader says it; or stays, when it has the focus already.</summary>
    public Task ToAsync(string name) => ToAsync(stop => stop.Name == name, name);

    /// <summary>Types in the field with this name; in a list, the first letters of a choice.</summary>
    public async Task FillAsync(string name, string text)
    {
        await ToAsync(name);
        await TypeAsync(text);
    }

    /// <summary>Ticks a box, or chooses an answer with the arrows.</summary>
    public async Task ChooseAsync(string name)
    {
        var stop = await ToAsync(s => s.Name == name || s.Group.Contains(name), name);
        for (var i = 0; stop.Name != name && i < stop.Group.Count; i++)
        {
            await PressAsync("ArrowDown");
            stop = await HereAsync() ?? throw new InvalidOperationException($"The arrows lose the focus on the way to '{name}'.");
        }

        if (!stop.IsChecked)
        {
            await PressAsync("Space");
        }
    }

    /// <summary>Follows a link or presses a button, and waits for the page that it leads to.</summary>
    public async Task PressOnAsync(string name)
    {
        await ToAsync(name);
        await LeaveAsync();
    }

    /// <summary>Answers whatever a form asks: each first choice, and this text in each field; then presses the button.</summary>
    public async Task AnswerAsync(string text, string button)
    {
        var answered = new HashSet<string>(StringComparer.Ordinal);
        Stop stop;
        while ((stop = await ToAsync(s => s.Name == button || (s.IsQuestion && answered.Add(s.Field)), button)).Name != button)
        {
            await (stop.Type == "radio" ? PressAsync("Space") : TypeAsync(text));
        }

        await LeaveAsync();
    }

    private async Task<Stop> ToAsync(Func<Stop, bool> isIt, string name)
    {
        var rounds = 0;
        for (var stop = await HereAsync(); ; stop = await NextAsync())
        {
            if (stop is not null && isIt(stop))
            {
                return stop.Fault is "" or "keeps the focus" ? stop : throw new InvalidOperationException($"'{stop.Name}' {stop.Fault} ({page.Url}).");
            }

            // Past the last stop the focus is with the browser itself, once in every round.
            if (stop is null && ++rounds > Rounds)
            {
                throw new InvalidOperationException($"The keyboard does not reach '{name}' on {page.Url}.");
            }
        }
    }

    private async Task<Stop?> NextAsync()
    {
        await PressAsync("Tab");
        var stop = await HereAsync();
        return stop is null or { Fault: "" } ? stop : throw new InvalidOperationException($"'{stop.Name}' {stop.Fault} ({page.Url}).");
    }

    private async Task<Stop?> HereAsync()
    {
        if (await page.EvaluateAsync<string[]?>(Focus) is not [var type, var field, var isChecked, var fault, .. var group])
        {
            return null;
        }

        if (fault.StartsWith("loses", StringComparison.Ordinal))
        {
            return new(type, field, "The page", false, fault, group);
        }

        var spoken = Spoken().Match(await page.Locator(":focus").AriaSnapshotAsync());
        var name = Regex.Unescape(spoken.Groups["name"].Value).Replace("''", "'", StringComparison.Ordinal);
        return new(type, field, name, isChecked == "true", fault, group);
    }

    private async Task LeaveAsync()
    {
        var arrived = new TaskCompletionSource();
        void Arrive(object? sender, IPage which) => arrived.TrySetResult();
        page.Load += Arrive;
        await PressAsync("Enter");
        await arrived.Task.WaitAsync(TimeSpan.FromSeconds(30));
        page.Load -= Arrive;
    }

    [GeneratedRegex("""^- '?\w+ "(?<name>([^"\\]|\\.)*)"[^\n]*""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Spoken();

    private sealed record Stop(string Type, string Field, string Name, bool IsChecked, string Fault, IReadOnlyList<string> Group)
    {
        public bool IsQuestion => Type is "radio" or "text" or "textarea";
    }
}
