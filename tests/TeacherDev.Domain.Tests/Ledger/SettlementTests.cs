using FsCheck.Fluent;
using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Tests.Requirements.Properties;
using Xunit;

namespace TeacherDev.Domain.Tests.Ledger;

/// <summary>A source pays what it owes, once, however often and in whichever order it is settled.</summary>
public sealed class SettlementTests
{
    private static readonly DateTime At = new(2026, 11, 20, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void What_is_owed_is_paid_once()
    {
        var first = Settlement.Of([], [Owed(1, 20)], "", "li", At);
        var entry = first.ShouldHaveSingleItem();
        (entry.TeacherId, entry.Tenths, entry.Source.ToString(), entry.RecordedBy, entry.RecordedAt).ShouldBe((1, 20, "session:7:1", "li", At));

        Settlement.Of(first, [Owed(1, 20)], "", "li", At.AddDays(1)).ShouldBeEmpty();
    }

    [Fact]
    public void A_change_takes_back_and_pays_anew_under_the_next_part()
    {
        var paid = Numbered(Settlement.Of([], [Owed(1, 20)], "", "li", At));
        var change = Settlement.Of(paid, [Owed(1, 15)], "早退", "wu", At.AddDays(1));

        change.Select(e => (e.Source.ToString(), e.Tenths, e.Reason)).ShouldBe([("reversal:session:7:1:1", 20, "早退"), ("session:7:2", 15, "")]);
        change[0].ReversesId.ShouldBe(paid[0].Id);
        Stands([.. paid, .. change]).ShouldBe([(1, 15)]);
    }

    [Fact]
    public void What_is_owed_no_more_is_taken_back_and_may_be_paid_again_later()
    {
        var paid = Numbered(Settlement.Of([], [Owed(1, 20), Owed(2, 20)], "", "li", At));
        List<LedgerEntry> all = [.. paid, .. Settlement.Of(paid, [Owed(1, 20), Owed(2, 0)], "缺席", "li", At)];
        Stands(all).ShouldBe([(1, 20)]);

        var again = Settlement.Of(all, [Owed(1, 20), Owed(2, 20)], "", "li", At).ShouldHaveSingleItem();
        (again.TeacherId, again.SourcePart).ShouldBe((2, 2));
    }

    [Fact]
    public void What_came_with_another_record_of_the_person_is_paid_already()
    {
        LedgerEntry moved = new()
        {
            Id = 9, TeacherId = 1, SourceKind = EntrySource.Merge, SourceId = "session:7:1", Project = "磨课", Organiser = "区研训中心", RecordedBy = "hr", RecordedAt = At,
            StartedOn = new(2026, 11, 18), CompletedOn = new(2026, 11, 18), Tenths = 20, Level = TrainingLevel.County, Passed = true,
        };
        Settlement.Of([moved], [Owed(1, 20)], "", "li", At).ShouldBeEmpty();
        var change = Settlement.Of([moved], [Owed(1, 15)], "早退", "li", At);
        change.Select(e => (e.Source.ToString(), e.Tenths)).ShouldBe([("reversal:merge:session:7:1:1:1", 20), ("session:7:1", 15)]);
    }

    [Fact]
    public void Whatever_was_owed_in_between_what_stands_is_what_is_owed_last() => ForAll.Of(
        Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(0, 3), 4), 6), rounds =>
    {
        List<LedgerEntry> all = [];
        foreach (var round in rounds)
        {
            var due = round.Select((tenths, teacher) => Owed(teacher, tenths * 10)).ToList();
            all = Numbered([.. all, .. Settlement.Of(all, due, "改", "li", At)]);
            Stands(all).ShouldBe(due.Where(d => d.Tenths > 0).Select(d => (d.TeacherId, d.Tenths)), ignoreOrder: true);
            Settlement.Of(all, due, "改", "li", At).ShouldBeEmpty();
            all.Select(e => (e.TeacherId, e.Source)).ShouldBeUnique();
        }
    });

    private static Due Owed(int teacher, int tenths) =>
        new(teacher, "session", "7", new(2026, 11, 18), new(2026, 11, 18), tenths, TrainingLevel.County, TrainingMode.InPerson, "", "磨课", "区研训中心", true);

    private static List<LedgerEntry> Numbered(IEnumerable<LedgerEntry> entries)
    {
        List<LedgerEntry> numbered = [.. entries];
        for (var i = 0; i < numbered.Count; i++)
        {
            numbered[i].Id = i + 1;
        }

        return numbered;
    }

    private static IEnumerable<(int, int)> Stands(IEnumerable<LedgerEntry> all) =>
        all.GroupBy(e => e.TeacherId).SelectMany(g => TeacherLedger.From(g).Entries).Select(e => (e.TeacherId, e.Tenths));
}
