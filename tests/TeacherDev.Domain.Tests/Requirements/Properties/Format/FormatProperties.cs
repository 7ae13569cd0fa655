using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using TeacherDev.Domain.Requirements.Documents.Writing;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Properties.Format;

/// <summary>What holds of every policy that the format can say, between two others, and of any ledger.</summary>
public sealed class FormatProperties
{
    private static readonly Gen<Case> Any =
        from person in SomePerson.Any
        from document in Documents
        from others in SomePolicies.Pack
        from asOf in Gen.Elements("2021-01-01", "2022-12-31", "2025-12-31", "2026-10-31")
        select new Case(person, [others[0], others[1], Duties.Taken(document)], asOf);

    private static Gen<string> Documents { get; } = ForAll.Some(SomeDocuments.Any, 200);

    [Fact]
    public void Reading_what_was_written_is_the_same_policy() => ForAll.Of(SomeDocuments.Any, document =>
    {
        var policy = Duties.Taken(document);
        var written = PolicyWriting.Write(policy);

        Duties.Taken(written).ShouldBeEquivalentTo(policy);
        PolicyWriting.Write(Duties.Taken(written)).ShouldBe(written);
    });

    [Fact]
    public void Counted_and_not_counted_are_the_credits_and_the_lines_add_up() => ForAll.Of(Any, c =>
    {
        foreach (var result in c.Person.Stands(c.AsOf, c.Policies))
        {
            (result.Counted + result.NotCounted).ShouldBe(result.Lines!.Sum(l => l.Credits));
            result.Counted.ShouldBe(result.Lines!.Sum(l => l.Counted));
            result.Lines!.Where(l => l.Counted < 0 || l.Credits - l.Counted
                != l.Reasons.Where(r => r.Code is LineReason.OverCap or LineReason.Excluded).Sum(r => r.Tenths)).ShouldBeEmpty();
        }
    });

    [Fact]
    public void Adding_an_entry_never_lowers_a_total_or_a_clause() => ForAll.Of(
        from c in Any
        from entry in SomeEntries.One("another")
        select (Case: c, Entry: entry), t =>
    {
        var before = t.Case.Person.Stands(t.Case.AsOf, t.Case.Policies);
        t.Case.Person.Entries.Add(t.Entry);
        var after = t.Case.Person.Stands(t.Case.AsOf, t.Case.Policies);

        after.Select(r => (r.Policy.Code, r.Window, r.Target)).ShouldBe(before.Select(r => (r.Policy.Code, r.Window, r.Target)));
        foreach (var (was, now) in before.Zip(after))
        {
            now.Counted.ShouldBeGreaterThanOrEqualTo(was.Counted);
            now.CarriedIn.ShouldBeGreaterThanOrEqualTo(was.CarriedIn);
            now.Clauses.Zip(was.Clauses).Where(c => c.First.Counted < c.Second.Counted || c.First.AtLeast != c.Second.AtLeast).ShouldBeEmpty();
            (was.Status == DutyStatus.Met && now.Status != DutyStatus.Met).ShouldBeFalse();
        }
    }, times: 400);

    [Fact]
    public void The_order_of_arrival_changes_nothing() => ForAll.Of(
        from c in Any
        from shuffled in Gen.Shuffle(c.Person.Entries.ToArray())
        select (Case: c, Shuffled: shuffled), t =>
    {
        var before = t.Case.Whole();
        t.Case.Person.Entries.Clear();
        t.Case.Person.Entries.AddRange(t.Shuffled);

        t.Case.Whole().ShouldBe(before);
    });

    [Fact]
    public void An_end_moves_no_window_that_closed_before_it_and_leaves_none_open() => ForAll.Of(Any, c =>
    {
        List<TakenPolicy> taken = [.. c.Policies.Select(p => new TakenPolicy(p, p.EffectiveFrom, "2020-01-01".Instant()))];
        var end = new PolicyBook(taken).End("x", "2024-01-01".Day(), "");
        string Told(PolicyBook book, Func<DutyResult, bool> which) => c.Person.Stands("2025-12-31", null, book).Where(r => r.Policy.Code == "x").Where(which).Whole();
        PolicyBook ended = new([.. taken, new(end, end.EffectiveFrom, "2023-01-01".Instant())]);

        Told(ended, _ => true).ShouldBe(Told(new(taken), r => r.Window.End < "2024-01-01".Day()));
    });

    [Fact]
    public void A_document_is_refused_or_told_alike_however_its_parts_are_spelt() => ForAll.Of(Any, c =>
    {
        var again = c.Policies.Select(p => Duties.Taken(PolicyWriting.Write(p))).ToArray();

        c.Person.Stands(c.AsOf, again).Whole().ShouldBe(c.Whole());
    }, times: 100);
}
