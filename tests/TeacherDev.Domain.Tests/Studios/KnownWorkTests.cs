using Shouldly;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Studios.Scores;
using TeacherDev.Domain.Trainings;
using Xunit;

namespace TeacherDev.Domain.Tests.Studios;

/// <summary>What the program knows beside what was reported: each thing once.</summary>
public class KnownWorkTests
{
    static readonly StudioRules Rules = StudioRulesReading.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "studios", "zhejiang-2026.json"))).Rules!;
    static readonly Signer Member = new(1, "成员", 7), Leader = new(2, "主持人", 8);
    static readonly DateTime At = new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc);
    static readonly DateRange Term = new(new(2026, 9, 1), new(2027, 1, 31));

    [Fact]
    public void What_is_known_counts_beside_what_was_reported()
    {
        var card = Card([Work("open-lesson", 10, level: TrainingLevel.School)], [Known(WorkSource.OpenLessons, 12, TrainingLevel.Prefecture), Known(WorkSource.Outreach, 13)]);
        card.Points.ShouldBe(10 + 60 + 30);
        Line(card, "open-lesson").Amount.ShouldBe(2);
        card.Missing.ShouldNotContain(l => l.Item.Code == "open-lesson");
        card.IsHeld.ShouldBeFalse();
    }

    [Fact]
    public void A_report_holds_what_is_alike_unless_it_was_confirmed_as_something_else()
    {
        var known = new[] { Known(WorkSource.Observations, 10), Known(WorkSource.Observations, 10), Known(WorkSource.Observations, 11) };
        Line(Card([Work("observation", 10)], known), "observation").Amount.ShouldBe(3, "one of the two of that day is the one that was reported");
        Line(Card([Work("observation", 10, apart: true)], known), "observation").Amount.ShouldBe(4);
        Line(Card([Work("observation", 12)], known), "observation").Amount.ShouldBe(4, "another day is another lesson");
        Line(Card([Work("observation", 10, decide: false)], known), "observation").Amount.ShouldBe(3, "it came back");
    }

    [Fact]
    public void A_lump_keeps_its_meaning_and_holds_as_many_as_it_says_up_to_its_day()
    {
        var lump = Work("observation", 20, amount: 3);
        Line(Card([lump], [Known(WorkSource.Observations, 5), Known(WorkSource.Observations, 20)]), "observation").Amount.ShouldBe(3);
        Line(Card([lump], [.. Enumerable.Range(1, 5).Select(d => Known(WorkSource.Observations, d))]), "observation").Amount.ShouldBe(5);
        Line(Card([lump], [Known(WorkSource.Observations, 21)]), "observation").Amount.ShouldBe(4);
        lump.Withdraw("重复", Leader, At);
        Line(Card([lump], [Known(WorkSource.Observations, 5)]), "observation").Amount.ShouldBe(1);
    }

    [Fact]
    public void What_lasts_or_is_dated_otherwise_on_a_certificate_is_alike_all_term()
    {
        var promotion = Known(WorkSource.Promotions, 3) with { Alike = Term };
        var card = Card([Work("promotion", 20)], [promotion]);
        (card.Points, card.IsHeld).ShouldBe((50, true));
        Card([Work("promotion", 20, apart: true)], [promotion]).Points.ShouldBe(100);
    }

    [Fact]
    public void What_no_item_asks_for_counts_nothing()
    {
        var without = Rules with { Items = [.. Rules.Items.Select(i => i with { From = null })] };
        Scorecard.Of(without, [], [], [Known(WorkSource.Outreach, 3), Known(WorkSource.Lectures, 4, TrainingLevel.County)]).Points.ShouldBe(0);
    }

    /// <summary>Whatever was entered first, the card is the same; and what is corrected and corrected back leaves it as it was.</summary>
    [Fact]
    public void The_order_of_entry_does_not_matter_and_what_is_put_back_is_as_before()
    {
        Random random = new(20261126);
        TrainingLevel?[] levels = [TrainingLevel.School, TrainingLevel.County, TrainingLevel.Prefecture];
        for (var round = 0; round < 400; round++)
        {
            var works = Enumerable.Range(0, random.Next(6)).Select(_ => random.Next(2) == 0
                ? Work("observation", random.Next(1, 8), amount: random.Next(1, 4), apart: random.Next(3) == 0)
                : Work("open-lesson", random.Next(1, 8), amount: random.Next(1, 3), level: levels[random.Next(3)], apart: random.Next(3) == 0)).ToList();
            var known = Enumerable.Range(0, random.Next(8)).Select(_ => random.Next(2) == 0
                ? Known(WorkSource.Observations, random.Next(1, 8)) : Known(WorkSource.OpenLessons, random.Next(1, 8), levels[random.Next(3)])).ToList();
            var said = Said(Card(works, known));
            for (var again = 0; again < 4; again++)
            {
                var numbers = Enumerable.Range(1, known.Count).ToArray();
                random.Shuffle(numbers);
                var other = known.Select((k, i) => k with { Id = numbers[i] }).ToArray();
                random.Shuffle(other);
                Said(Card([.. works.OrderBy(_ => random.Next())], other)).ShouldBe(said);
            }

            if (known.Count > 0)
            {
                var gone = known[random.Next(known.Count)];
                var without = Card(works, [.. known.Where(k => k != gone)]);
                without.Points.ShouldBeLessThanOrEqualTo(Card(works, known).Points);
                Said(Card(works, [.. known.Where(k => k != gone), gone])).ShouldBe(said);
            }
        }

        static string Said(Scorecard card) => string.Join(' ', card.Parts.SelectMany(p => p.Lines).Where(l => !l.IsEmpty).Select(l => $"{l.Item.Code}:{l.Amount}:{l.Points}").Append($"{card.Points}"));
    }

    static int serial;

    static Scorecard Card(IReadOnlyList<StudioWork> works, IReadOnlyList<KnownWork> known) => Scorecard.Of(Rules, works, [], known);

    static ScoreLine Line(Scorecard card, string item) => card.Parts.SelectMany(p => p.Lines).Single(l => l.Item.Code == item);

    static KnownWork Known(WorkSource from, int day, TrainingLevel? level = null) => new(from, 7, ++serial, new(2026, 10, day), new(new(2026, 10, day), new(2026, 10, day)), "一课", level, true);

    static StudioWork Work(string item, int day, int amount = 1, TrainingLevel? level = null, bool apart = false, bool decide = true)
    {
        var work = StudioWork.Of(1, 7, new(item, "一项", "评语", new(2026, 10, day), level, amount), "k", Member, At);
        work.Decide(decide, "", Leader, At, apart);
        return work;
    }
}
