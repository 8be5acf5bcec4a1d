using System.Globalization;
using Microsoft.Extensions.Localization;
using Schakel.Core.Common;

namespace Schakel.Web.Pages.Meldingen;

/// <summary>Instants as people read them, in Amsterdam.</summary>
public sealed class Momenten(IStringLocalizer<Teksten> text)
{
    public string Dag(DateTime utc) => Dag(Amsterdam.Day(utc));

    public string Dag(DateOnly dag) => dag.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    public string Tijdstip(DateTime utc) =>
        text["{0} om {1}", Dag(utc), Amsterdam.Time(utc).ToString("HH:mm", CultureInfo.CurrentCulture)];
}
