using FsCheck;
using FsCheck.Fluent;
using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Requirements.Events;
using TeacherDev.Domain.Tests.Kit;
using TeacherDev.Domain.Tests.Requirements.Properties;

namespace TeacherDev.Domain.Tests.Requirements.Events;

/// <summary>Events about the policies of a case: some of one duty, some of every one, for some or for all.</summary>
internal static class SomeEvents
{
    private static Gen<PolicyEvent> One(IReadOnlyList<string> codes) =>
        from id in Gen.Choose(1, 1_000_000)
        from effect in Gen.Elements(EventEffect.Extend, EventEffect.Exempt, EventEffect.Pause)
        from code in Gen.Elements<string?>([.. codes])
        from every in Gen.Elements(true, false)
        from asked in Gen.Choose(0, 2200)
        from months in Gen.Choose(1, 40)
        from start in Gen.Choose(-200, 2200)
        from length in Gen.Choose(0, 900)
        from all in Gen.Elements(true, true, false)
        let first = "2020-06-01".Day().AddDays(start)
        select new PolicyEvent
        {
            Id = id, Title = "事项", Reason = "原因", Document = "文1", Effect = effect, PolicyCode = every && effect != EventEffect.Extend ? null : code,
            AskedOn = "2020-06-01".Day().AddDays(asked), Months = effect == EventEffect.Extend ? months : 0,
            Days = effect == EventEffect.Extend ? null : new(first, first.AddDays(length)),
            Audience = all ? Condition.Everybody : new NumberLies("years-of-service", 5, null), RecordedAt = "2026-10-01".Instant(),
        };

    public static Gen<PolicyEvent[]> Of(Case c) =>
        from count in Gen.Choose(1, 3)
        from events in Gen.ArrayOf(One([.. c.Policies.Select(p => p.Code).Distinct()]), count)
        select events;
}
