using FsCheck;
using FsCheck.Fluent;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Tests.Kit;

namespace TeacherDev.Domain.Tests.Requirements.Properties.Format;

/// <summary>Whole documents that use everything the format can say, in all mixtures that are not refused.</summary>
internal static class SomeDocuments
{
    private static readonly Gen<string> Condition = Gen.Sized(Nested);

    private static readonly Gen<string> Audience = Gen.OneOf(
        Gen.Constant(""), Gen.Constant(""),
        from condition in Condition
        from asked in Gen.Elements("", """ "audienceOn": "first", """, """ "audienceOn": "last", """, """ "audienceOn": "last-reached", """)
        select $$""" "audience": {{condition}}, {{asked}} """);

    private static readonly Gen<string> Window = Gen.Elements(
        Duties.Year, Duties.WholeYear, Duties.SchoolYear, Duties.Rounds, Duties.FiveYears, Duties.FirstYear,
        """{ "kind": "first-months", "months": 12, "fact": "post", "in": ["校长", "书记"], "repeatEvent": "induction-repeat" }""",
        """{ "kind": "first-months", "months": 30, "event": "degree" }""",
        """{ "kind": "rounds", "rounds": [{ "start": "2020-09-01", "years": 3 }, { "start": "2023-09-01", "years": 4 }], "joining": { "after": "a", "repeatProlongs": true } }""",
        """{ "kind": "year", "joining": { "after": "a" } }""");

    private static readonly Gen<string> Of =
        from selection in SomePolicies.Selection
        from hours in Gen.Elements("", "", """, "hours": { "below": 24 } """, """, "hours": { "atLeast": 8.5, "below": 40 } """, """, "hours": { "atLeast": 24 } """)
        select selection.TrimEnd()[..^1] + hours + "}";

    private static readonly Gen<string> Clauses =
        from first in Of
        from second in Of
        from per in Gen.Elements("window", "calendar-year", "school-year", "entry")
        from cut in Gen.Elements("true", "false")
        from offset in Gen.Elements("", """ , "offsets": [{ "from": "c1", "to": "c2" }] """, """ , "offsets": [{ "from": "c2", "to": "c1" }] """)
        select $$"""
            "clauses": [
              {{SomePolicies.Named("c1", $$""" "of": {{first}}, "atLeast": 4, "cutLikeTarget": {{cut}} """)}},
              {{SomePolicies.Named("c2", $$""" "of": {{second}}, "atLeast": 6.5 """)}},
              {{SomePolicies.Named("c3", $$""" "of": {}, "atLeast": 0.5, "per": "{{per}}" """)}}
            ]{{offset}}
            """;

    private static readonly Gen<string> Caps = Gen.OneOf(SomePolicies.LaminarCaps, Gen.Constant(string.Join(", ",
        SomePolicies.Named("short", """ "of": { "hours": { "below": 24 } }, "atMost": 60, "per": "school-year" """),
        SomePolicies.Named("shorter", """ "of": { "modes": ["online"], "hours": { "below": 8.5 } }, "atMost": 8, "per": "school-year" """))));

    private static readonly Gen<string> Weights =
        from of in Of
        from weight in Gen.Elements("0.05", "0.333", "1", "2")
        select $$""" "weights": [{ "of": {{of}}, "weight": {{weight}} }, { "of": {}, "weight": 0.5 }] """;

    /// <summary>Each of these stands in a document or not.</summary>
    private static readonly Gen<string>[] Optional =
    [
        Clauses,
        Caps.Select(caps => $$""" "caps": [{{caps}}] """),
        Weights,
        Of.Select(of => $$""" "about": {{of}} """),
        Gen.Constant(""" "awards": [{ "code": "degree", "event": "degree", "amount": 7.2, "name": { "zh-Hans": "学历", "en": "Degree" } }] """),
        Gen.OneOf(
            Gen.Elements("33", "50", "100").Select(p => $$""" "exclusions": [{ "policy": "a", "percent": {{p}} }] """),
            Gen.Constant(""" "exclusions": [{ "policy": "b", "countedOnly": true }, { "policy": "a" }] """)),
        Gen.Constant(""" "keepsFrom": [{ "policy": "b", "percent": 50 }, { "policy": "induction" }] """),
        Gen.Elements(""" "carryOver": { "atMost": 12, "lastMonths": 6, "recordedWithinDays": 31 } """, """ "carryOver": { "atMost": 4.5 } """),
        Gen.Constant(""" "mark": { "code": "m", "name": { "zh-Hans": "标注", "en": "Mark" } } """),
        Gen.Constant(""" "pacePercent": 65, "order": 7, "summary": { "zh-Hans": "概要“引号”\\", "en": "Summary" } """),
        Gen.Constant(""" "sources": [{ "title": "办法", "number": "教〔2016〕1号", "note": { "zh-Hans": "注", "en": "Note" } }], "unstated": [{ "zh-Hans": "未写明", "en": "Unsaid" }] """),
    ];

    public static readonly Gen<string> Any = (
        from audience in Audience
        from window in Window
        from target in Gen.Elements("24", "60.5", "360")
        from cut in Gen.Elements("", """, "byMonth": true """, """, "byMonth": true, "lessLeave": true, "roundUpTo": 0.5 """)
        from kept in Gen.ArrayOf(Gen.Elements(true, false), Optional.Length)
        from parts in Gen.CollectToList(Optional.Where((_, i) => kept[i]), part => part)
        select Duties.Document(window, string.Join(", ", [audience + $$""" "target": { "amount": {{target}}{{cut}} } """, .. parts]), "x"))
        .Where(document => PolicyReading.Read(document).Policy is not null);

    private static Gen<string> Nested(int size) => size < 12
        ? Gen.Elements(
            """{ "everybody": true }""", """{ "fact": "post", "in": ["校长", ""] }""", """{ "fact": "age", "below": 60 }""", """{ "fact": "years-of-service", "atLeast": 1, "below": 30 }""",
            """{ "fact": "teaching-start", "onOrAfter": "2016-09-01" }""", """{ "fact": "birth", "onOrAfter": "1965-01-01", "before": "2000-01-01" }""",
            """{ "fact": "setting", "in": ["城区"] }""", """{ "fact": "on-leave", "in": ["产假"] }""")
        : Gen.OneOf(
            Nested(size / 2).Select(c => $$"""{ "not": {{c}} }"""),
            from a in Nested(size / 2) from b in Nested(size / 3) from word in Gen.Elements("all", "any") select $$"""{ "{{word}}": [{{a}}, {{b}}] }""");
}
