namespace Schakel.Web.Components;

/// <summary>Boxes come in a few widths, so that forms stay quiet and need no inline style.</summary>
internal static class Widths
{
    private static readonly int[] _steps = [2, 4, 6, 8, 12, 16, 24, 32];

    public static string ClassFor(int characters)
    {
        var step = _steps.FirstOrDefault(s => s >= characters, _steps[^1]);
        return $"schakel-width-{step}";
    }
}
