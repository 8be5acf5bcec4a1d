using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Schakel.Web.Components;

/// <summary>Addresses of stylesheet, script and icons, with a hash of the content so that browsers may keep them for ever.</summary>
/// <param name="folder">The folder <c>assets</c> beside the program.</param>
public sealed class AssetFiles(string folder)
{
    private readonly ConcurrentDictionary<string, string> _urls = new();

    public static AssetFiles BesideTheProgram { get; } = new(Path.Combine(AppContext.BaseDirectory, "assets"));

    public string Folder => folder;

    /// <summary>The address of one file, such as <c>schakel.css</c>.</summary>
    /// <exception cref="FileNotFoundException">The assets were not built; <c>dotnet build</c> does that.</exception>
    public string Url(string file) => _urls.GetOrAdd(file, Hashed);

    private string Hashed(string file)
    {
        using var content = File.OpenRead(Path.Combine(folder, file));
        return $"/assets/{file}?v={Convert.ToHexStringLower(SHA256.HashData(content))[..12]}";
    }
}
