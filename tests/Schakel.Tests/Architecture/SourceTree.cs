using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Schakel.Tests.Architecture;

/// <summary>The sources of Schakel, for the tests that read them.</summary>
public static class SourceTree
{
    private static readonly Lazy<IReadOnlyList<SourceFile>> _tracked = new(ReadTracked);

    public static string Root { get; } = FindRoot();

    /// <summary>Every text file that git keeps or would keep, with its path relative to the root.</summary>
    public static IReadOnlyList<SourceFile> Tracked => _tracked.Value;

    /// <summary>The C# that we write by hand, under one of the folders; none for all of it.</summary>
    public static IEnumerable<SourceFile> CSharp(params string[] folders) => In(".cs", folders);

    public static IEnumerable<SourceFile> Markup => In(".cshtml", "src/");

    public static SyntaxNode Parse(string source) =>
        CSharpSyntaxTree.ParseText(source, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest)).GetRoot();

    private static IEnumerable<SourceFile> In(string extension, params string[] folders) => Tracked.Where(file =>
        file.Path.EndsWith(extension, StringComparison.Ordinal)
        && (folders.Length == 0 || folders.Any(folder => file.Path.StartsWith(folder, StringComparison.Ordinal))));

    private static List<SourceFile> ReadTracked() =>
        [.. Git("ls-files --cached --others --exclude-standard -z").Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Where(path => File.Exists(Path.Combine(Root, path)))
            .Select(path => new SourceFile(path, File.ReadAllText(Path.Combine(Root, path))))
            .Where(file => !file.Text.Contains('\0'))];

    private static string Git(string arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;
        return git.StandardOutput.ReadToEnd();
    }

    private static string FindRoot([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}

/// <summary>A file of ours, by its path from the root.</summary>
public sealed record SourceFile(string Path, string Text)
{
    private readonly Lazy<SyntaxNode> _syntax = new(() => SourceTree.Parse(Text));

    public SyntaxNode Syntax => _syntax.Value;

    public int Lines => Text.Length == 0 ? 0 : Text.TrimEnd('\n').Count(c => c == '\n') + 1;

    public override string ToString() => Path;
}
