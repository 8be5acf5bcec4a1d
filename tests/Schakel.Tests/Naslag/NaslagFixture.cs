using System.Runtime.CompilerServices;
using Schakel.Core.Naslag;

namespace Schakel.Tests.Naslag;

/// <summary>The shipped reference data, and copies of it in which a test may break one thing.</summary>
public static class NaslagFixture
{
    public static string DataDirectory { get; } = Locate();

    public static Naslagwerk Shipped { get; } = Naslagwerk.Load(DataDirectory);

    /// <summary>Loads a copy of the shipped data in which <paramref name="file"/> was changed.</summary>
    /// <exception cref="NaslagException">As <see cref="Naslagwerk.Load"/>.</exception>
    public static Naslagwerk LoadWith(string file, Func<string, string?> change) => LoadWith(file, change, Naslagwerk.Load);

    /// <summary>As <see cref="LoadWith(string, Func{string, string?})"/>, for what another room reads from the data directory.</summary>
    public static T LoadWith<T>(string file, Func<string, string?> change, Func<string, T> load)
    {
        var copy = Directory.CreateTempSubdirectory("schakel-naslag-");
        try
        {
            foreach (var source in Directory.EnumerateFiles(DataDirectory, "*", SearchOption.AllDirectories))
            {
                var target = Path.Combine(copy.FullName, Path.GetRelativePath(DataDirectory, source));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(source, target);
            }

            Rewrite(Path.Combine(copy.FullName, file), change);
            return load(copy.FullName);
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }

    private static void Rewrite(string path, Func<string, string?> change)
    {
        var before = File.ReadAllText(path);
        var after = change(before);
        after.ShouldNotBe(before, "the change must change something, or the test proves nothing");
        if (after is null)
        {
            File.Delete(path);
        }
        else
        {
            File.WriteAllText(path, after);
        }
    }

    private static string Locate([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../data"));
}
