using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Studios.Scores;
using TeacherDev.Domain.Trainings;
using Xunit;

namespace TeacherDev.Domain.Tests.Studios;

/// <summary>What a report opens, by the table: met, just met, just missed.</summary>
public class WorkOpensTests
{
    static readonly StudioRules Rules = StudioRulesReading.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "studios", "zhejiang-2026.json"))).Rules!;
    static readonly Signer Member = new(1, "成员", 7);

    [Theory]
    [InlineData("", 0)]
    [InlineData("，。！ \n", 0)]
    [InlineData("分层作业", 4)]
    [InlineData("分层 作业。", 4)]
    [InlineData("二〇二六年", 5)]
    [InlineData("PBL 项目化", 4)]
    [InlineData("don't stop 2026", 3)]
    [InlineData("𠮷野家", 3)]
    public void Characters_are_counted_and_spaces_and_punctuation_are_none(string text, int count) => WorkText.Characters(text).ShouldBe(count);

    [Theory]
    [InlineData("observation", 49, 0, "work-text")]
    [InlineData("observation", 49, 1, "work-text")]
    [InlineData("observation", 50, 0, null)]
    [InlineData("reflection", 299, 0, "work-text-or-file")]
    [InlineData("reflection", 300, 0, null)]
    [InlineData("reflection", 0, 1, null)]
    [InlineData("guidance", 99, 0, "work-text-or-file")]
    [InlineData("guidance", 100, 0, null)]
    [InlineData("open-lesson", 4000, 0, "work-evidence")]
    [InlineData("open-lesson", 0, 1, null)]
    [InlineData("lecture", 4000, 0, "work-evidence")]
    [InlineData("outreach", 4000, 0, "work-evidence")]
    [InlineData("paper", 4000, 0, "work-evidence")]
    [InlineData("promotion", 0, 1, null)]
    public void A_text_that_is_long_enough_or_a_file(string item, int characters, int files, string? refusal) =>
        (Rules.Item(item)!.Opens.WhyNot(Text(characters), 1, files)?.Code).ShouldBe(refusal);

    [Theory]
    [InlineData(199, 199, 0, "work-counted")]
    [InlineData(199, 199, 1, "work-counted")]
    [InlineData(200, 200, 0, null)]
    [InlineData(200, 201, 0, "work-paper")]
    [InlineData(0, 10_000, 0, "work-paper")]
    [InlineData(0, 10_000, 1, null)]
    public void Notes_are_counted_or_lie_in_a_file(int characters, int amount, int files, string? refusal)
    {
        var opens = Rules.Item("notes")!.Opens;
        (opens.WhyNot(Text(characters), amount, files)?.Code).ShouldBe(refusal);
        opens.IsTold(Text(characters), amount).ShouldBe(characters != amount);
    }

    [Fact]
    public void Every_item_of_the_table_opens_something_and_all_but_notes_are_reported_one_by_one()
    {
        Rules.Items.ShouldAllBe(i => i.Opens.IsReported || i.From != null);
        Rules.Items.Where(i => !i.Opens.IsSingle).Select(i => i.Code).ShouldBe(["notes"]);
        foreach (var item in Rules.Items)
        {
            var level = item.Levels.Count > 0 ? item.Levels.First() : (TrainingLevel?)null;
            new WorkTerms(item.Code, "一项", "", new(2026, 10, 8), level, 2).WhyNot(Rules, new(2026, 9, 1), null, new(2026, 11, 1), 0).ShouldNotBeNull(item.Code);
            new WorkTerms(item.Code, "一项", Text(300), new(2026, 10, 8), level, item.Opens.Counted ? 300 : 1).WhyNot(Rules, new(2026, 9, 1), null, new(2026, 11, 1), 1).ShouldBeNull(item.Code);
        }
    }

    [Fact]
    public void A_paper_book_is_confirmed_by_whoever_came_to_the_same_number()
    {
        var notes = Rules.Item("notes");
        var paper = StudioWork.Of(1, 7, new("notes", "一本", "", new(2026, 10, 8), null, 6200), "k", Member, default);
        paper.WhyNotConfirm(notes, 0, 6200)!.Code.ShouldBe("work-paper");
        paper.WhyNotConfirm(notes, 1, null)!.Code.ShouldBe("work-count");
        paper.WhyNotConfirm(notes, 1, 6199)!.Code.ShouldBe("work-count");
        paper.WhyNotConfirm(notes, 1, 6200).ShouldBeNull();
        StudioWork.Of(1, 7, new("notes", "一篇", Text(200), new(2026, 10, 8), null, 200), "k", Member, default).WhyNotConfirm(notes, 0, null).ShouldBeNull();
        StudioWork.Of(1, 7, new("reflection", "三篇", Text(900), new(2026, 10, 8), null, 3), "k", Member, default).WhyNotConfirm(Rules.Item("reflection"), 1, null)!.Code.ShouldBe("work-one");
        paper.WhyNotConfirm(null, 1, null)!.Code.ShouldBe("work-item");
    }

    [Fact]
    public void Where_a_table_takes_no_reports_of_an_item_nothing_else_will_do() =>
        new WorkOpens(0, false, false).WhyNot(Text(900), 1, 3)!.Code.ShouldBe("work-known");

    static string Text(int characters) => new('字', characters);

    [Theory]
    [InlineData("目标清楚，评价及时。", "目标清楚 评价及时！", true)]
    [InlineData("Clear aims; prompt feedback", "clear aims, prompt feedback.", true)]
    [InlineData("目标清楚，评价及时。", "目标清楚，评价不及时。", false)]
    public void Spaces_punctuation_and_capitals_make_no_other_text(string one, string other, bool same) => WorkText.IsSame(one, other).ShouldBe(same);
}
