using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Shouldly;
using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Tests.Requirements.Properties;
using TeacherDev.Domain.Tests.Requirements.Properties.Format;
using TeacherDev.Web.Features.Policies;
using TeacherDev.Web.Features.Policies.Words;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Tests.House.Sentences;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Policies;

public partial class PlainWordsTests
{
    static readonly ResourceManagerStringLocalizerFactory Books = new(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance);
    static readonly PlainWords Plain = new(new StringLocalizer<PoliciesText>(Books), new StringLocalizer<SharedText>(Books));

    const string Everything = """
        { "format": 1, "code": "all", "version": "1", "pack": "p", "effectiveFrom": "2026-01-01", "name": { "zh-Hans": "全", "en": "All" },
          "audience": { "all": [ { "fact": "staff-category", "in": ["专任教师", "教辅人员"] }, { "any": [ { "fact": "age", "below": 55 }, { "fact": "gender", "in": ["女"] } ] },
                                 { "not": { "fact": "teaching-start", "onOrAfter": "2016-09-01", "before": "2020-01-01" } } ] }, "audienceOn": "last",
          "window": { "kind": "rounds", "rounds": [ { "start": "2021-01-01", "years": 5 }, { "start": "2026-01-01", "years": 5 } ], "joining": { "after": "induction", "repeatProlongs": true } },
          "target": { "amount": 360, "byMonth": true, "lessLeave": true, "roundUpTo": 1 }, "pacePercent": 75,
          "about": { "levels": ["national", "prefecture"], "hours": { "atLeast": 8 } },
          "weights": [ { "of": { "levels": ["national"], "modes": ["in-person", "online"] }, "weight": 1.5 } ],
          "awards": [ { "code": "degree", "event": "degree", "amount": 72, "name": { "zh-Hans": "学位", "en": "Degree" } } ],
          "clauses": [ { "code": "ethics", "name": { "zh-Hans": "师德", "en": "Ethics" }, "of": { "themes": ["ethics"] }, "atLeast": 8 },
                       { "code": "block", "name": { "zh-Hans": "集中", "en": "Block" }, "of": { "modes": ["in-person"] }, "atLeast": 40, "per": "entry" },
                       { "code": "city", "name": { "zh-Hans": "市级", "en": "City" }, "of": { "levels": ["prefecture"], "hours": { "atLeast": 8, "below": 90 } }, "atLeast": 7, "cutLikeTarget": true } ],
          "caps": [ { "code": "web", "name": { "zh-Hans": "网络", "en": "Online" }, "of": { "modes": ["online"], "notThemes": ["ethics"], "hours": { "below": 24 } }, "atMost": 16, "per": "school-year" } ],
          "offsets": [ { "from": "city", "to": "ethics" } ],
          "exclusions": [ { "policy": "first" }, { "policy": "other", "countedOnly": true, "percent": 50 } ],
          "keepsFrom": [ { "policy": "induction", "percent": 40 }, { "policy": "third" } ],
          "carryOver": { "atMost": 24, "lastMonths": 6, "recordedWithinDays": 30 },
          "mark": { "code": "m", "name": { "zh-Hans": "新", "en": "New" } } }
        """;

    [Fact]
    public void Everything_that_the_format_can_say_is_said_in_English()
    {
        using var _ = new Language("en");
        Say(Everything).ShouldBe(
        [
            "Teachers of whom this holds: staff category is “专任教师” or “教辅人员” and (age in years below 55 or gender is “女”) and not: teaching start on or after 2016-09-01 and before 2020-01-01.",
            "The facts are those of the window's last day, also while it lies ahead.",
            "Fixed rounds: 2021-01-01 to 2025-12-31, 2026-01-01 to 2030-12-31.",
            "Whoever joins inside a round starts on that day; for a leaver it ends on the last day in post.",
            "Whoever has “First year” joins on the day after its last window, so a repeat prolongs; everybody else on the teaching start.",
            "360 credits to complete.",
            "In a cut window the months count, first and last included, rounded up to a multiple of 1 credit.",
            "Approved leave is taken off by days, rounded up to a multiple of 1 credit.",
            "An approved exemption for the whole window makes it exempt.",
            "While the window runs: at least 75% of an even pace is on track, below that is at risk.",
            "It concerns only national or prefecture training, of at least 8 hours in one entry; nothing else stands on its lines.",
            "Hours completed and passed give credits by the first of these weights that applies, otherwise one each; every entry is rounded to the tenth, half up.",
            "national, in person or online training: 1.5 credits an hour.",
            "Degree: 72 credits on the day of this, once a person: a degree awarded.",
            "Online: at most 16 credits of online training, not themed “ethics”, of less than 24 hours in one entry count a school year; the rest does not.",
            "What is completed inside the window of “first” does not count here.",
            "Of what counted in “other”, 50% does not count here.",
            "Of what is completed inside this window, 40% does not count in “First year”.",
            "Surplus of the window before is carried over, at most 24 credits; it fills the total and no clause, once.",
            "Only what was completed in the last 6 months of that window is carried.",
            "What is carried is fixed by what was on record 30 days after the window closed.",
            "Ethics: at least 8 credits of training themed “ethics” in the whole window.",
            "Block: at least one unbroken class of in person training with 40 credits or more.",
            "City: at least 7 credits of prefecture training, of at least 8 hours and less than 90 hours in one entry in the whole window.",
            "“City” is cut as the total is: in a cut window and by approved leave.",
            "The other clauses are not cut.",
            "Clauses are summed before caps.",
            "What “City” has beyond its own minimum may fill what “Ethics” lacks, one way, each hour once.",
            "Whoever began teaching after the window's first day is marked “New”; the status stays.",
        ]);
    }

    [Fact]
    public void The_same_is_said_in_Chinese()
    {
        using var _ = new Language("zh-Hans");
        var said = Say(Everything);
        said.Count.ShouldBe(29);
        said[0].ShouldBe("教职工类别为“专任教师”或“教辅人员”，且（年龄不满55，或性别为“女”），且不属于“从教日期在2016-09-01及以后、2020-01-01之前”的教师。");
        said[4].ShouldBe("有“新教师”的，其最后一个周期结束的次日为加入之日（重修的顺延）；没有的，从教之日为加入之日。");
        said[12].ShouldBe("国家级、短期面授或网络研修：每学时计1.5学分。");
        said[14].ShouldBe("网络：主题不含“ethics”、单次不足24学时的网络研修每个学年最多计入16学分，超出的不计。");
        said[21].ShouldBe("师德：主题含“ethics”的培训整个周期不少于8学分。");
    }

    [Fact]
    public void Nothing_is_said_twice_of_the_packs_own_policies()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "policies"), "*.json", SearchOption.AllDirectories))
            Say(File.ReadAllText(file)).ShouldBeUnique();
    }

    [Theory]
    [InlineData("""{ "kind": "year", "year": "calendar", "wholeOnly": true }""", "Each calendar year, 1 January to 31 December.|Only years served from the first day to the last.|The day of joining is the teaching start.")]
    [InlineData("""{ "kind": "year", "year": "school" }""", "Each school year, 1 September to 31 August.|The year of joining counts from the day of joining; the year of leaving is not asked for.|The day of joining is the teaching start.")]
    [InlineData("""{ "kind": "first-months", "months": 12, "repeatEvent": "induction-repeat" }""", "The first 12 months from the teaching start, once.|A further window begins on the day of this: induction begun again.|Whoever leaves within it is not assessed.")]
    [InlineData("""{ "kind": "first-months", "event": "principal", "months": 12 }""", "12 months from each day of this: principal.|Whoever leaves within it is not assessed.")]
    [InlineData("""{ "kind": "first-months", "fact": "post", "in": ["校长", "书记"], "months": 12 }""", "12 months from each day on which this comes to hold: post is “校长” or “书记”. What was so when the records began is no change.|Whoever leaves within it is not assessed.")]
    [InlineData("""{ "kind": "rolling", "years": 5 }""", "The 5 years that end on the day asked for.|Complete on every day: it is either met or not met.")]
    public void Every_window_has_its_words(string window, string words)
    {
        using var _ = new Language("en");
        Groups($$"""
            { "format": 1, "code": "w", "version": "1", "pack": "p", "effectiveFrom": "2026-01-01", "name": { "zh-Hans": "窗", "en": "W" },
              "window": {{window}}, "target": { "amount": 24 } }
            """).Single(g => g.Title == "When").Sentences.ShouldBe(words.Split('|'));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public void Whatever_reads_without_refusal_is_said_in_whole_sentences(string language)
    {
        using var _ = new Language(language);
        ForAll.Of(SomeDocuments.Any, document =>
        {
            var policy = PolicyReading.Read(document).Policy!;
            var said = Say(document);

            said.Where(s => !s.EndsWith(language == "en" ? '.' : '。') || s.Contains('{') || s.Contains("  ", StringComparison.Ordinal) || UnknownKey().IsMatch(s)).ShouldBeEmpty();
            said.ShouldBeUnique();
            var whole = string.Concat(said);
            policy.Clauses.Select(c => c.Name).Concat(policy.Caps.Select(c => c.Name)).Select(n => n.In(language)).Where(n => !whole.Contains(n, StringComparison.Ordinal)).ShouldBeEmpty();
            policy.Exclusions.Select(e => e.Policy).Where(p => !whole.Contains($"“{p}”", StringComparison.Ordinal)).ShouldBeEmpty();
            whole.Contains(language == "en" ? "“First year”." : "“新教师”。", StringComparison.Ordinal).ShouldBe(policy.KeepsFrom.Any(k => k.Policy == "induction"));
        });
    }

    /// <summary>A key without its sentence is shown as it is.</summary>
    [GeneratedRegex(@"\b[A-Z][A-Za-z]+\.[A-Za-z-]+")]
    private static partial Regex UnknownKey();

    [Fact]
    public void An_end_says_that_the_duty_is_over_and_nothing_else()
    {
        using var _ = new Language("en");
        Say("""
            { "format": 1, "code": "w", "version": "2", "pack": "p", "effectiveFrom": "2026-01-01", "name": { "zh-Hans": "窗", "en": "W" }, "window": { "kind": "none" } }
            """).ShouldBe(["This duty is over: while this version is in force it has no window. Windows that closed before stay as they are."]);
    }

    [Fact]
    public void Every_fact_that_a_condition_may_ask_for_has_its_name()
    {
        var book = TextBook.All.Single(b => b.Name == nameof(PoliciesText));
        Facts.Text.Keys.Concat(Facts.Dates.Keys).Concat(Facts.Numbers.Keys).Where(fact => !book.Has($"Fact.{fact}")).ShouldBeEmpty();
        Enum.GetNames<Per>().Where(per => !book.Has($"Clause.{per}")).ShouldBeEmpty();
    }

    static List<string> Say(string json) => [.. Groups(json).SelectMany(g => g.Sentences)];

    static IReadOnlyList<WordGroup> Groups(string json)
    {
        var read = PolicyReading.Read(json);
        read.Refusals.ShouldBeEmpty();
        var induction = read.Policy! with { Code = "induction", Name = new("新教师", "First year") };
        return Plain.Of(read.Policy!, new([new(induction, new(2016, 1, 1), default), new(read.Policy!, new(2016, 1, 1), default)]));
    }
}
