using System.Text;

namespace Schakel.Tests.Support;

/// <summary>Texts that nobody should type and somebody does.</summary>
internal static class NareTeksten
{
    public static IEnumerable<string?> All =>
    [
        null, "", " ", "\0", "Jan\0sen", "\uD800", "a\uDC00b", "\uFFFE\uFFFF", "\u202Egnorw\u202C", "محمد", "李", "𠮷田",
        "e\u0301\u0323\u0301", "'", "-", "--", ".", ",", "' ' '", "１９８８-０３-１２", "999\u0660", "😀👨‍👩‍👧", "İIıi", "ŉ", "ﷺ", "\u2028\t\r\n",
        new string('a', 100_000), new string('-', 100_000), new string('\u0301', 100_000),
        string.Concat(Enumerable.Repeat("van ", 25_000)), string.Concat(Enumerable.Repeat("\u0323\u0301", 50_000)),
        string.Concat(Enumerable.Repeat("ij-", 33_000)), string.Concat(Enumerable.Repeat("𠮷", 50_000)), new string('\uD800', 100_000),
        new string('1', 100_000), new string(' ', 100_000), string.Concat(Enumerable.Repeat("17-4 ", 20_000)),
    ];

    /// <summary>Any UTF-16 units at all, valid or not, with the letters of our rules more often.</summary>
    public static string Random(Random random)
    {
        const string common = "aeijnrsvdtIJİıßøłÿ'’-./ 0123456789\u0301\u200F";
        var text = new StringBuilder();
        for (var i = random.Next(24); i > 0; i--)
        {
            text.Append(random.Next(4) == 0 ? (char)random.Next(0x10000) : common[random.Next(common.Length)]);
        }

        return text.ToString();
    }
}
