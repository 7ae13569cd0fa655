using Shouldly;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Tests.Kit;

/// <summary>Policies read from documents, as a district's are.</summary>
internal static class Duties
{
    public const string Year = """{ "kind": "year" }""";
    public const string WholeYear = """{ "kind": "year", "wholeOnly": true }""";
    public const string SchoolYear = """{ "kind": "year", "year": "school" }""";
    public const string Round = """{ "kind": "rounds", "rounds": [{ "start": "2021-01-01", "years": 5 }] }""";
    public const string Rounds = """{ "kind": "rounds", "rounds": [{ "start": "2021-01-01", "years": 5 }, { "start": "2026-01-01", "years": 5 }] }""";
    public const string FiveYears = """{ "kind": "rolling", "years": 5 }""";
    public const string FirstYear = """{ "kind": "first-months", "months": 12, "repeatEvent": "induction-repeat" }""";

    public static string Packs => Path.Combine(AppContext.BaseDirectory, "policies");
    public static string Folder => Path.Combine(Packs, "zhejiang-2016");

    public static Policy[] Pack { get; } = [.. Directory.GetFiles(Folder, "*.json").Order().Select(f => Taken(File.ReadAllText(f)))];

    public static Policy Induction => Of("zj-induction");
    public static Policy Cycle => Of("zj-cycle");
    public static Policy EachYear => Of("zj-year");
    public static Policy Rolling => Of("rolling-360");

    /// <summary>A whole document around the keys that a test is about.</summary>
    public static string Document(string window, string rules, string code = "test", string version = "1", string from = "2000-01-01") => $$"""
        {
          "format": 1, "code": "{{code}}", "version": "{{version}}", "pack": "tests", "effectiveFrom": "{{from}}",
          "name": { "zh-Hans": "测试", "en": "Test" },
          "window": {{window}}{{(rules.Length > 0 ? ", " : "")}}{{rules}}
        }
        """;

    public static Policy Read(string window, string rules, string code = "test", string version = "1", string from = "2000-01-01") =>
        Taken(Document(window, rules, code, version, from));

    public static Policy Taken(string document)
    {
        var read = PolicyReading.Read(document);
        read.Refusals.ShouldBeEmpty();
        return read.Policy!;
    }

    public static PolicyBook Book(params Policy[] policies) =>
        new(policies.Select(p => new TakenPolicy(p, p.EffectiveFrom, "2000-01-01".Instant())));

    /// <summary>Every document of every pack and example, by its path below the packs.</summary>
    public static IEnumerable<string> Documents =>
        Directory.GetFiles(Packs, "*.json", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Packs, f).Replace('\\', '/')).Order(StringComparer.Ordinal);

    /// <summary>All policies of a pack, or of an example: <c>it-2</c>, <c>examples/beijing</c>.</summary>
    public static Policy[] PackOf(string folder) =>
        [.. Directory.GetFiles(Path.Combine(Packs, folder), "*.json").Order(StringComparer.Ordinal).Select(f => Taken(File.ReadAllText(f)))];

    private static Policy Of(string code) => Pack.Single(p => p.Code == code);
}
