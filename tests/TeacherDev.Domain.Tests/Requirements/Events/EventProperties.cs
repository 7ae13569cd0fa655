using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using TeacherDev.Domain.Requirements.Comparison;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Events;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Tests.Kit;
using TeacherDev.Domain.Tests.Requirements.Properties;
using Xunit;
using Case = TeacherDev.Domain.Tests.Requirements.Properties.Case;

namespace TeacherDev.Domain.Tests.Requirements.Events;

public sealed class EventProperties
{
    private static readonly Gen<(Case Case, PolicyEvent[] Events)> Any = from c in Case.Any from events in SomeEvents.Of(c) select (c, events);

    private static PolicyBook Book(Case c, IReadOnlyList<PolicyEvent> events, string? knownAt = null) =>
        new(Duties.Book(c.Policies).Taken, knownAt?.Instant(), events);

    private static string Whole(Case c, IReadOnlyList<PolicyEvent> events, string? knownAt = null) =>
        c.Person.Stands(c.AsOf, null, Book(c, events, knownAt)).Whole();

    [Fact]
    public void Before_its_approval_and_after_its_withdrawal_an_event_was_never_there() => ForAll.Of(Any, one =>
    {
        var without = Whole(one.Case, []);
        Whole(one.Case, one.Events, "2026-09-30T23:59Z").ShouldBe(without);
        PolicyEvent[] withdrawn = [.. one.Events.Select(e => e with { WithdrawnAt = "2026-11-01".Instant() })];
        Whole(one.Case, withdrawn).ShouldBe(without);
        Whole(one.Case, withdrawn, "2026-10-15").ShouldBe(Whole(one.Case, one.Events));
    });

    [Fact]
    public void What_differs_is_told_and_what_is_not_told_does_not_differ() => ForAll.Of(Any, one =>
    {
        var before = one.Case.Person.Stands(one.Case.AsOf, null, Book(one.Case, []));
        var after = one.Case.Person.Stands(one.Case.AsOf, null, Book(one.Case, one.Events));
        var told = DutyChange.Between(before, after);
        before.Except(told.Select(t => t.Before).OfType<DutyResult>()).Count().ShouldBe(after.Except(told.Select(t => t.After).OfType<DutyResult>()).Count());
        told.ShouldAllBe(t => (t.After != null && t.After.Events.Count > 0) || t.After == null || t.Before == null || t.Before.Counted != t.After.Counted || t.Before.CarriedIn != t.After.CarriedIn
            || t.Before.NotCounted != t.After.NotCounted || t.Before.Window.Start != t.After.Window.Start);
    });

    [Fact]
    public void The_order_of_events_says_nothing() => ForAll.Of(Any, one => Whole(one.Case, [.. one.Events.Reverse()]).ShouldBe(Whole(one.Case, one.Events)));

    [Fact]
    public void Rounds_and_years_never_overlap_and_an_extension_leaves_the_target() => ForAll.Of(Any, one =>
    {
        PolicyEvent[] extending = [.. one.Events.Where(e => e.Effect == EventEffect.Extend)];
        var before = one.Case.Person.Stands(one.Case.AsOf, null, Book(one.Case, []));
        var after = one.Case.Person.Stands(one.Case.AsOf, null, Book(one.Case, extending));
        foreach (var duty in after.Where(r => r.Policy.Window is JoinedWindow).GroupBy(r => r.Policy.Code))
        {
            duty.Zip(duty.Skip(1)).Where(pair => pair.First.Window.End >= pair.Second.Window.Start).ShouldBeEmpty();
        }

        foreach (var moved in after.Where(r => r.Window.End > r.Whole.End))
        {
            if (before.Find(b => b.Policy.Code == moved.Policy.Code && b.Window == moved.Due) is { } same)
            {
                moved.Target.ShouldBe(same.Target);
                moved.Counted.ShouldBeGreaterThanOrEqualTo(0);
            }
        }
    });
}
