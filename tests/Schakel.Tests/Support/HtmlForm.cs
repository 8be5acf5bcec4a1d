using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Schakel.Tests.Support;

/// <summary>A form on a page, filled in and sent the way a browser without script does.</summary>
/// <remarks>
/// What the page holds goes along: hidden fields, values that stood there already, and the real antiforgery token.
/// A field that the page does not have cannot be filled in; <see cref="Forge"/> is for who tries all the same.
/// </remarks>
public sealed class HtmlForm(HttpClient client, IHtmlFormElement form)
{
    public HtmlForm Fill(params (string Name, string Value)[] fields)
    {
        foreach (var (name, value) in fields)
        {
            FillIn(name, value);
        }

        return this;
    }

    /// <summary>One field.</summary>
    public HtmlForm Fill(string name, string value) => Fill((name, value));

    /// <summary>Ticks or unticks a checkbox, by its value when there are several of its name.</summary>
    public HtmlForm Tick(string name, string? value = null, bool ticked = true)
    {
        Fields(name).OfType<IHtmlInputElement>()
            .Single(i => i.Type == "checkbox" && (value is null || i.Value == value)).IsChecked = ticked;
        return this;
    }

    /// <summary>Sends a value that the page does not offer, in place of what it holds under this name.</summary>
    public HtmlForm Forge(string name, string value)
    {
        foreach (var field in form.QuerySelectorAll("[name]").Where(e => e.GetAttribute("name") == name).ToList())
        {
            field.Remove();
        }

        var hidden = form.Owner!.CreateElement<IHtmlInputElement>();
        (hidden.Type, hidden.Name, hidden.Value) = ("hidden", name, value);
        form.AppendChild(hidden);
        return this;
    }

    /// <summary>Sends it to another address than it is for, with a token that is real: the forgery of somebody signed in.</summary>
    public HtmlForm To(string path)
    {
        form.Action = path;
        return this;
    }

    /// <summary>Presses the button with this text, or the only one.</summary>
    public async Task<HttpResponseMessage> SendAsync(string? button = null)
    {
        var submission = form.GetSubmission(Button(button))
            ?? throw new InvalidOperationException($"The form to {form.Action} cannot be sent.");
        using var request = new HttpRequestMessage(new HttpMethod(submission.Method.ToString()), submission.Target.Href);
        if (request.Method != HttpMethod.Get)
        {
            request.Content = new StreamContent(submission.Body);
            request.Content.Headers.TryAddWithoutValidation("Content-Type", submission.MimeType);
        }

        return await client.SendAsync(request);
    }

    private void FillIn(string name, string value)
    {
        var fields = Fields(name);
        if (fields is [IHtmlInputElement { Type: "radio" }, ..])
        {
            fields.Cast<IHtmlInputElement>().Single(radio => radio.Value == value).IsChecked = true;
            return;
        }

        switch (fields.Single())
        {
            case IHtmlSelectElement select:
                select.Options.Single(option => option.Value == value).IsSelected = true;
                break;
            case IHtmlTextAreaElement area:
                area.Value = value;
                break;
            case IHtmlInputElement { Type: not ("hidden" or "checkbox") } input:
                input.Value = value;
                break;
            default:
                throw new InvalidOperationException($"A person cannot type in the field '{name}'.");
        }
    }

    private List<IElement> Fields(string name)
    {
        var fields = form.Elements.Where(e => e.GetAttribute("name") == name).Cast<IElement>().ToList();
        return fields.Count > 0
            ? fields
            : throw new InvalidOperationException($"The form to {form.Action} has no field '{name}', but only: "
                + string.Join(", ", form.Elements.Select(e => e.GetAttribute("name")).Where(n => n is not null).Distinct()));
    }

    private IHtmlElement Button(string? text)
    {
        var buttons = form.Elements.Where(e => e is IHtmlButtonElement { Type: "submit" }
            or IHtmlInputElement { Type: "submit" }).ToList();
        return text is null
            ? buttons.FirstOrDefault() ?? form
            : buttons.Single(b => b.TextContent.Trim() == text || b.GetAttribute("value") == text);
    }
}
