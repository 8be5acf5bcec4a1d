using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Schakel.Web.Components;

/// <summary>Where a field stands in the model, so that errors are listed as people meet them on the page.</summary>
/// <remarks>The model state itself sorts by the length of the names.</remarks>
internal static class FieldOrder
{
    /// <summary>A text that sorts as the properties are declared: <c>0003.0007.0001</c>.</summary>
    public static string Of(ModelMetadata model, string key)
    {
        var places = new List<string>();
        var at = model;
        foreach (var part in key.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            var bracket = part.IndexOf('[', StringComparison.Ordinal);
            var name = bracket < 0 ? part : part[..bracket];
            places.Add(PlaceOf(at, name).ToString("D4", CultureInfo.InvariantCulture));
            if (bracket >= 0 && int.TryParse(part[(bracket + 1)..].TrimEnd(']'), CultureInfo.InvariantCulture, out var index))
            {
                places.Add(index.ToString("D4", CultureInfo.InvariantCulture));
            }

            var found = at?.Properties[name];
            at = bracket < 0 ? found : found?.ElementMetadata;
        }

        return string.Join('.', places);
    }

    private static int PlaceOf(ModelMetadata? model, string name)
    {
        var place = model?.Properties.Select(p => p.PropertyName).ToList().IndexOf(name) ?? -1;
        return place < 0 ? 9999 : place;
    }
}
