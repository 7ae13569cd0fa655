using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Ledger;

public sealed class TeacherLedgerTests
{
    private static IEnumerable<string> Order(Person person) => person.Ledger().Entries.Select(e => e.Project);

    [Fact]
    public void Entries_are_taken_by_completion_date_first() =>
        Order(new Person().Trained("2024-05-02", 1, project: "a").Trained("2024-05-01", 1, project: "b")).ShouldBe(["b", "a"]);

    [Fact]
    public void Of_one_completion_date_the_earlier_start_goes_first() =>
        Order(new Person().Trained("2024-05-02", 1, project: "a", from: "2024-05-02").Trained("2024-05-02", 1, project: "b", from: "2024-05-01"))
            .ShouldBe(["b", "a"]);

    [Fact]
    public void Titles_are_ordered_by_code_point_not_by_language() =>
        Order(new Person().Trained("2024-05-02", 1, project: "一").Trained("2024-05-02", 1, project: "b").Trained("2024-05-02", 1, project: "B")
            .Trained("2024-05-02", 1, project: "丁").Trained("2024-05-02", 1, project: "Ba")).ShouldBe(["B", "Ba", "b", "一", "丁"]);

    [Fact]
    public void A_character_beyond_the_basic_plane_comes_after_full_width_letters() =>
        Order(new Person().Trained("2024-05-02", 1, project: "𠮷").Trained("2024-05-02", 1, project: "Ａ").Trained("2024-05-02", 1, project: "一"))
            .ShouldBe(["一", "Ａ", "𠮷"]);

    [Fact]
    public void Two_characters_beyond_the_basic_plane_are_ordered_by_their_code_points() =>
        Order(new Person().Trained("2024-05-02", 1, project: "𡈽").Trained("2024-05-02", 1, project: "𠮷")).ShouldBe(["𠮷", "𡈽"]);

    [Fact]
    public void Of_one_title_the_source_decides() =>
        new Person().Trained("2024-05-02", 2, project: "a", id: "2").Trained("2024-05-02", 1, project: "a", id: "1")
            .Ledger().Entries.Select(e => e.SourceId).ShouldBe(["1", "2"]);

    [Fact]
    public void A_reversed_entry_stands_no_more() =>
        Order(new Person().Trained("2024-05-02", 1, project: "a").Trained("2024-05-03", 1, project: "b").Reversed(1, "2024-06-01")).ShouldBe(["b"]);

    [Fact]
    public void As_known_before_its_reversal_an_entry_still_stands()
    {
        var person = new Person().Trained("2024-05-02", 1).Reversed(1, "2024-06-01T08:00Z");

        person.Ledger("2024-06-01T07:59Z").Entries.Count.ShouldBe(1);
        person.Ledger("2024-06-01T08:00Z").Entries.ShouldBeEmpty();
        person.Ledger().KnownAt("2024-06-01T07:59Z".Instant()).Entries.Count.ShouldBe(1);
    }

    [Fact]
    public void An_entry_is_known_from_the_instant_of_its_recording()
    {
        var person = new Person().Trained("2024-05-02", 1, recordedAt: "2024-06-01T08:00Z");

        person.Ledger("2024-06-01T07:59Z").Entries.ShouldBeEmpty();
        person.Ledger("2024-06-01T08:00Z").Entries.Count.ShouldBe(1);
    }

    [Fact]
    public void A_source_whose_entry_was_reversed_is_credited_again_under_the_next_part()
    {
        var person = new Person().Trained("2024-05-02", 1).Reversed(1, "2024-06-01");
        var first = person.Entries[0];
        person.Entries.Add(new()
        {
            CompletedOn = first.CompletedOn, StartedOn = first.StartedOn, Tenths = 20, Project = first.Project, Passed = true, RecordedBy = "test",
            SourceKind = first.SourceKind, SourceId = first.SourceId, SourcePart = 2, RecordedAt = "2024-06-02".Instant(),
        });

        person.Ledger().Entries.Single().Source.ToString().ShouldBe("record:e1:2");
        person.Ledger("2024-05-31").Entries.Single().Source.ToString().ShouldBe("record:e1:1");
    }

    [Fact]
    public void A_reversal_takes_the_date_of_what_it_reverses_and_says_why()
    {
        var entry = new Person().Trained("2024-05-02", 7.5, TrainingMode.Practice, TrainingLevel.National, "ethics").Entries[0];
        var reversal = entry.Reversed("重复登记", "hr", "2024-06-01T08:00Z".Instant());

        reversal.CompletedOn.ShouldBe("2024-05-02".Day());
        reversal.RecordedAt.ShouldBe("2024-06-01T08:00Z".Instant());
        reversal.Source.ShouldBe(new(EntrySource.Reversal, "record:e1:1"));
        (reversal.ReversesId, reversal.Reason, reversal.RecordedBy).ShouldBe((1, "重复登记", "hr"));
        (reversal.Tenths, reversal.Mode, reversal.Level, reversal.Themes).ShouldBe((75, TrainingMode.Practice, TrainingLevel.National, "ethics"));
    }
}
