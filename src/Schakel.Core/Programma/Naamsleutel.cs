using System.Globalization;
using System.Text;

namespace Schakel.Core.Programma;

/// <summary>The name of a municipality without what lists write differently: capitals, marks, hyphens, apostrophes, ij and y, <c>St.</c> for <c>Sint</c>.</summary>
internal static class Naamsleutel
{
    public static string Of(string naam)
    {
        var letters = new StringBuilder(naam.Length);
        foreach (var c in naam.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
            {
                letters.Append(char.ToLowerInvariant(c));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                letters.Append(' ');
            }
        }

        return string.Join(' ', letters.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word == "st" ? "sint" : word))
            .Replace("ij", "y", StringComparison.Ordinal);
    }

    /// <summary>The name without the part between brackets by which the CBS tells namesakes apart: "Bergen (NH.)" is Bergen.</summary>
    public static string Base(string naam) => Of(naam.IndexOf(" (", StringComparison.Ordinal) is > 0 and var at ? naam[..at] : naam);

    /// <summary>How many letters must be added, left out, replaced or swapped with their neighbour; <paramref name="most"/> + 1 for more.</summary>
    public static int Distance(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
        {
            return most + 1;
        }

        var before = new int[b.Length + 1];
        var last = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var next = new int[b.Length + 1];
            next[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                next[j] = Math.Min(Math.Min(last[j], next[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    next[j] = Math.Min(next[j], before[j - 2] + 1);
                }
            }

            (before, last) = (last, next);
        }

        return Math.Min(last[^1], most + 1);
    }
}
