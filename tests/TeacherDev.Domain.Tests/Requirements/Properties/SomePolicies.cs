using FsCheck;
using FsCheck.Fluent;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Tests.Kit;

namespace TeacherDev.Domain.Tests.Requirements.Properties;

/// <summary>Documents with caps that nest by construction, and everything else that a policy may say.</summary>
internal static class SomePolicies
{
    private static readonly string[] Modes = ["school-based", "online", "practice", "in-person", "blended", "full-time", "other"];

    private static readonly Gen<string> Amount = Gen.Elements("0.5", "8", "24", "30.5", "60");

    private static Gen<string> Window(string after) => Gen.Elements(
        Duties.Year, Duties.WholeYear, Duties.SchoolYear, Duties.Rounds, Duties.FiveYears, Duties.FirstYear,
        $$"""{ "kind": "rounds", "rounds": [{ "start": "2021-01-01", "years": 5 }, { "start": "2026-01-01", "years": 5 }], "joining": { "after": "{{after}}" } }""");

    public static string Named(string code, string rest) => $$"""{ "code": "{{code}}", "name": { "zh-Hans": "条", "en": "Rule" }, {{rest}} }""";

    public static readonly Gen<string> Selection =
        from modes in Gen.SubListOf(Modes.Take(4))
        from levels in Gen.SubListOf("national", "county", "school")
        from themes in Gen.SubListOf("ethics", "it")
        from not in Gen.SubListOf("ethics", "it")
        from which in Gen.Choose(0, 7)
        select $$"""
            { "modes": [{{Listed(modes)}}], "levels": [{{Listed((which & 1) != 0 ? levels : [])}}],
              "themes": [{{Listed((which & 2) != 0 ? themes : [])}}], "notThemes": [{{Listed((which & 4) != 0 ? not : [])}}] }
            """;

    private static Gen<string> Period(string outer) => outer == "window" ? Gen.Elements("window", "calendar-year", "school-year") : Gen.Constant(outer);

    private static string Cap(string code, string of, string most, string per) => Named(code, $$""" "of": {{of}}, "atMost": {{most}}, "per": "{{per}}" """);

    /// <summary>Perhaps a cap on everything; in it disjoint groups of modes; in each perhaps a part by theme or its complement.</summary>
    public static readonly Gen<string> LaminarCaps =
        from outer in Period("window")
        from hasOuter in Gen.Elements(true, false)
        from outerMost in Gen.Elements("100", "240", "60")
        from first in Period(hasOuter ? outer : "window")
        from second in Period(hasOuter ? outer : "window")
        from most in Gen.ArrayOf(Amount, 5)
        from firstIn in Period(first)
        from secondIn in Period(second)
        from kept in Gen.ArrayOf(Gen.Elements(true, true, false), 5)
        select string.Join(", ", new[]
        {
            hasOuter ? Cap("all", "{}", outerMost, outer) : null,
            kept[0] ? Cap("own", """{ "modes": ["school-based", "practice"] }""", most[0], first) : null,
            kept[1] ? Cap("own-ethics", """{ "modes": ["school-based"], "themes": ["ethics"] }""", most[1], firstIn) : null,
            kept[2] ? Cap("own-other", """{ "modes": ["school-based"], "notThemes": ["ethics"], "levels": ["school", "county"] }""", most[2], firstIn) : null,
            kept[3] ? Cap("far", """{ "modes": ["online", "blended"] }""", most[3], second) : null,
            kept[4] ? Cap("far-it", """{ "modes": ["online"], "themes": ["it"] }""", most[4], secondIn) : null,
        }.OfType<string>());

    private static readonly Gen<string> Clauses = Gen.Elements("calendar-year", "school-year", "entry", "window").Select(per => $$"""
            {{Named("c1", """ "of": { "levels": ["county"] }, "atLeast": 50 """)}}, {{Named("c2", """ "of": { "modes": ["online"] }, "atLeast": 0.5 """)}},
            {{Named("c3", $$""" "of": { "modes": ["practice", "in-person"] }, "atLeast": 0.1, "per": "{{per}}" """)}}
            """);

    private static Gen<Policy> One(string code, string exclusions) =>
        from window in Window(code == "a" ? "nobody" : "a")
        from caps in LaminarCaps
        from clauses in Gen.OneOf(Gen.Constant(""), Clauses)
        from weight in Gen.Elements("", """ "weights": [{ "of": { "modes": ["online"] }, "weight": 0.333 }, { "of": { "levels": ["national"] }, "weight": 1.5 }], """)
        from offset in Gen.Elements("", """ "offsets": [{ "from": "c2", "to": "c1" }], """)
        select Duties.Taken(Duties.Document(window, $$"""
            {{weight}} {{(clauses.Length > 0 ? offset : "")}} "target": { "amount": 50, "byMonth": true }, "clauses": [{{clauses}}], "caps": [{{caps}}],
            "exclusions": [{{exclusions}}]
            """, code));

    /// <summary>Three policies, of which the later exclude the earlier; out of some that were read once.</summary>
    public static readonly Gen<Policy[]> Pack = ForAll.Some(
        from a in One("a", "")
        from percent in Gen.Elements(100, 50, 33)
        from b in One("b", $$"""{ "policy": "a", "percent": {{percent}} }""")
        from counted in Gen.Elements("true", "false")
        from c in One("c", $$"""{ "policy": "b", "countedOnly": {{counted}} }""")
        select new[] { a, b, c }, 150);

    /// <summary>A policy of the first one's code.</summary>
    public static readonly Gen<Policy> Another = Pack.Select(p => p[0]);

    private static string Listed(IEnumerable<string> words) => string.Join(", ", words.Select(w => $"\"{w}\""));
}
