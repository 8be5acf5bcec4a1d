using System.Reflection;
using Schakel.Core.Common;
using Schakel.Radar;
using Schakel.Web;

namespace Schakel.Tests.Architecture;

/// <summary>Calls run Web, Cli -> Core -> Radar, and neither Core nor Radar knows of the web.</summary>
public sealed class DirectionTests
{
    private static readonly Assembly _radar = typeof(Bsn).Assembly;
    private static readonly Assembly _core = typeof(Outcome).Assembly;
    private static readonly Assembly _web = typeof(SchakelWeb).Assembly;

    [Fact]
    public void Radar_names_nobody() => References(_radar, "Schakel.").ShouldBeEmpty();

    [Fact]
    public void Radar_needs_the_runtime_only() =>
        References(_radar, "").Where(name => !name.StartsWith("System.", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Core_names_Radar_at_most() => References(_core, "Schakel.").Except(["Schakel.Radar"]).ShouldBeEmpty();

    [Fact]
    public void Core_knows_no_web() => References(_core, "Microsoft.AspNetCore").ShouldBeEmpty();

    [Fact]
    public void Web_does_not_name_the_command_line() => References(_web, "schakel").ShouldNotContain("schakel");

    [Fact]
    public void The_rule_sees_the_web_where_it_is() => References(_web, "Microsoft.AspNetCore").ShouldNotBeEmpty();

    [Fact]
    public void The_rule_sees_Core_where_it_is() =>
        References(typeof(DirectionTests).Assembly, "Schakel.").ShouldContain("Schakel.Core");

    private static IEnumerable<string> References(Assembly assembly, string prefix) =>
        assembly.GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal));
}
