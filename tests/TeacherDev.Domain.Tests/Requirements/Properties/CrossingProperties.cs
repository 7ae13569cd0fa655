using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Properties;

public sealed class CrossingProperties
{
    /// <summary>One entry for every level, mode, set of themes and part of two years: what caps can tell apart.</summary>
    private static readonly LedgerEntry[] Universe =
    [
        .. from level in Enum.GetValues<TrainingLevel>()
           from mode in Enum.GetValues<TrainingMode>()
           from themes in SomeEntries.ThemeSets
           from day in new[] { "2021-03-01", "2021-10-01", "2022-03-01", "2022-10-01" }
           select new LedgerEntry
           {
               Level = level, Mode = mode, Themes = themes, CompletedOn = day.Day(), StartedOn = day.Day(), Project = "", RecordedBy = "", SourceKind = "", SourceId = "",
           },
    ];

    private static readonly Gen<string> Cap =
        from of in SomePolicies.Selection
        from per in Gen.Elements("window", "calendar-year", "school-year")
        select $$""" "of": {{of}}, "atMost": 100, "per": "{{per}}" """;

    [Fact]
    public void Caps_are_refused_exactly_if_they_cross_as_sets_of_entries() => ForAll.Of(Cap.Two(), caps =>
    {
        var (a, b) = (Alone(caps.Item1), Alone(caps.Item2));
        var read = PolicyReading.Read(Duties.Document(Duties.Round, $$"""
            "target": { "amount": 10 }, "caps": [{{SomePolicies.Named("a", caps.Item1)}}, {{SomePolicies.Named("b", caps.Item2)}}]
            """));

        var crossing = (from x in Periods(a) from y in Periods(b) where x.Overlaps(y) && !x.IsSubsetOf(y) && !y.IsSubsetOf(x) select 1).Any()
            || !(Nested(a, b) || Nested(b, a) || !Periods(a).Any(x => Periods(b).Any(x.Overlaps)));

        read.Refusals.Select(r => r.ToString()).Contains("policy-caps-cross(a, b)").ShouldBe(crossing);
    }, times: 150);

    [Fact]
    public void Caps_that_nest_by_construction_are_taken() => ForAll.Of(SomePolicies.LaminarCaps, caps =>
        PolicyReading.Read(Duties.Document(Duties.Round, $$""" "target": { "amount": 1 }, "caps": [{{caps}}] """)).Refusals.ShouldBeEmpty());

    /// <summary>Every period of the inner cap lies in one of the outer.</summary>
    private static bool Nested(Cap inner, Cap outer) => Periods(inner).All(x => Periods(outer).Any(x.IsSubsetOf));

    private static List<HashSet<LedgerEntry>> Periods(Cap cap) => [.. Universe.Where(cap.Of.Selects).GroupBy(e => cap.Per switch
    {
        Per.CalendarYear => e.CompletedOn.Year,
        Per.SchoolYear => e.CompletedOn.AddMonths(-8).Year,
        _ => 0,
    }).Select(g => g.ToHashSet())];

    private static Cap Alone(string cap)
    {
        var read = PolicyReading.Read(Duties.Document(Duties.Round, $$""" "target": { "amount": 10 }, "caps": [{{SomePolicies.Named("a", cap)}}] """));
        return read.Policy?.Caps[0] ?? new("a", LocalText.None, new(themes: ["none"], notThemes: ["none"]), 100, Per.Window);
    }
}
