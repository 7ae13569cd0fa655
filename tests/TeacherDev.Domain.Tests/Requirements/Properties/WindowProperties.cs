using Shouldly;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Properties;

public sealed class WindowProperties
{
    [Fact]
    public void Windows_of_the_pack_stand_in_order_and_share_no_day() => ForAll.Of(Case.Any, c =>
    {
        foreach (var duty in c.Person.Stands(c.AsOf, Duties.Pack).Where(r => r.Policy.Code != "zj-induction").GroupBy(r => r.Policy.Code))
        {
            duty.Zip(duty.Skip(1)).Where(pair => pair.First.Window.End >= pair.Second.Window.Start).ShouldBeEmpty();
        }
    });

    [Fact]
    public void A_window_has_begun_unless_it_has_not_started_or_is_exempt() => ForAll.Of(Case.Any, c =>
        c.Person.Stands(c.AsOf, c.Policies)
            .Where(r => r.Window.Start > r.AsOf && r.Status != DutyStatus.NotStarted && r.Status != DutyStatus.Exempt).ShouldBeEmpty());

    [Fact]
    public void Only_days_in_post_are_asked_for_once_somebody_has_left() => ForAll.Of(Case.Any, c =>
    {
        var stints = c.Person.Record().Stints;
        c.Person.Stands(c.AsOf, c.Policies).Where(r => r.Window.End < r.AsOf && r.Policy.Window is not Domain.Requirements.Policies.Rolling)
            .Where(r => !stints.Any(s => s.Contains(r.Window))).ShouldBeEmpty();
    });

    [Fact]
    public void Nobody_stands_before_the_teaching_start() => ForAll.Of(Case.Any, c =>
        c.Person.Stands(c.AsOf, c.Policies).Where(r => c.Person.Teacher.TeachingStartOn > r.AsOf).ShouldBeEmpty());
}
