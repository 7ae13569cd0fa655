using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Properties;

public sealed class LedgerProperties
{
    private static readonly Gen<(Case Case, Domain.Ledger.LedgerEntry Entry)> WithAnother =
        from c in Case.Any
        from entry in SomeEntries.One("another")
        select (c, entry);

    [Fact]
    public void Adding_an_entry_never_lowers_a_total() => ForAll.Of(WithAnother, t =>
    {
        var before = t.Case.Person.Stands(t.Case.AsOf, t.Case.Policies);
        t.Case.Person.Entries.Add(t.Entry);
        var after = t.Case.Person.Stands(t.Case.AsOf, t.Case.Policies);

        after.Count.ShouldBe(before.Count);
        foreach (var (was, now) in before.Zip(after))
        {
            now.Window.ShouldBe(was.Window);
            now.Counted.ShouldBeGreaterThanOrEqualTo(was.Counted);
            now.Clauses.Zip(was.Clauses).Where(c => c.First.Counted < c.Second.Counted || (c.Second.Met && !c.First.Met)).ShouldBeEmpty();
            (was.Status == DutyStatus.Met && now.Status != DutyStatus.Met).ShouldBeFalse();
        }
    }, times: 500);

    [Fact]
    public void The_order_of_arrival_changes_nothing() => ForAll.Of(
        from c in Case.Any
        from shuffled in Gen.Shuffle(c.Person.Entries.ToArray())
        select (Case: c, Shuffled: shuffled), t =>
    {
        var before = t.Case.Whole();
        t.Case.Person.Entries.Clear();
        t.Case.Person.Entries.AddRange(t.Shuffled);

        t.Case.Whole().ShouldBe(before);
    });

    [Fact]
    public void Reversing_restores_what_was_before() => ForAll.Of(WithAnother, t =>
    {
        var before = t.Case.Whole();
        t.Case.Person.Entries.Add(t.Entry);
        t.Case.Person.Entries.Insert(0, t.Entry.Reversed("登记有误", "test", "2026-08-01".Instant()));

        t.Case.Whole().ShouldBe(before);
    });

    [Fact]
    public void Before_its_reversal_was_recorded_an_entry_still_counts() => ForAll.Of(WithAnother, t =>
    {
        t.Case.Person.Entries.Add(t.Entry);
        var with = t.Case.Whole();
        t.Case.Person.Entries.Add(t.Entry.Reversed("登记有误", "test", "2026-08-01".Instant()));

        t.Case.Whole("2026-07-31").ShouldBe(with);
    });

    [Fact]
    public void What_was_known_then_gives_the_same_bytes_under_the_old_version() => ForAll.Of(
        from t in WithAnother
        from next in SomePolicies.Another
        select (t.Case, t.Entry, Next: next), t =>
    {
        var then = "2026-07-15".Instant();
        List<TakenPolicy> taken = [.. t.Case.Policies.Select(p => new TakenPolicy(p, p.EffectiveFrom, "2026-01-01".Instant()))];
        var before = t.Case.Person.Stands(t.Case.AsOf, "2026-07-15", new(taken, then)).Whole();

        taken.Insert(0, new(t.Next, "2001-01-01".Day(), "2026-08-01".Instant()));
        t.Case.Person.Entries.Add(t.Entry.Reversed("与原登记无关", "test", "2026-08-01".Instant()));
        t.Case.Person.Entries.AddRange(t.Case.Person.Entries.ToList().Where(e => e.ReversesId is null)
            .Select(e => e.Reversed("全部冲销", "test", "2026-08-01".Instant())));

        t.Case.Person.Stands(t.Case.AsOf, "2026-07-15", new(taken, then)).Whole().ShouldBe(before);
    });

    [Fact]
    public void A_later_version_moves_no_window_that_closed_before_it() => ForAll.Of(
        from c in Case.Any
        from next in SomePolicies.Another
        select (Case: c, Next: next), t =>
    {
        string Closed(params TakenPolicy[] more) => t.Case.Person.Stands(t.Case.AsOf, null,
            new([.. t.Case.Policies.Where(p => p.Exclusions.Count == 0 && p.Window is not JoinedWindow { Joining.After: not null })
                .Select(p => new TakenPolicy(p, p.EffectiveFrom, "2020-01-01".Instant())), .. more]))
            .Where(r => r.Window.End < "2024-01-01".Day()).Whole();

        Closed(new TakenPolicy(t.Next, "2024-01-01".Day(), "2020-01-01".Instant())).ShouldBe(Closed());
    });
}
