using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using TeacherDev.Domain.Careers.Targets;
using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Tests.Requirements.Properties;
using Xunit;
using Target = TeacherDev.Domain.Careers.Targets.Target;

namespace TeacherDev.Domain.Tests.Careers.Targets;

public sealed class ForecastTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly LocalText Name = new("名", "Name");

    private static readonly Gen<TrendPoint[]> SomePoints =
        from days in Gen.Choose(0, 420).ListOf()
        from values in Gen.Choose(0, 1000).ArrayOf(days.Count)
        select days.Distinct().Zip(values, (day, value) => new TrendPoint(Today.AddDays(-day), value)).ToArray();

    private static TrendPoint At(string day, int tenths) => new(DateOnly.Parse(day), tenths);

    private static Target Goal(TargetUnit unit, bool atMost, params (string By, int Tenths)[] milestones) => new(
        "t", Name, LocalText.None, unit, atMost, null, [.. milestones.Select(m => new Milestone(DateOnly.Parse(m.By), m.Tenths))], new PeopleCount(Condition.Everybody));

    [Fact]
    public void A_line_that_rises_by_ten_each_thirty_days_goes_on_so()
    {
        var (forecast, why) = Forecast.Of([At("2026-08-22", 100), At("2026-09-21", 200), At("2026-10-21", 300), At("2026-11-20", 400)], Today, null, TargetUnit.People, null);

        why.ShouldBeNull();
        forecast!.At(Today).ShouldBe(400);
        forecast.At(Today.AddDays(30)).ShouldBe(500);
        forecast.At(Today.AddDays(300)).ShouldBe(1400);
    }

    [Fact]
    public void A_forecast_starts_at_todays_figure_also_where_the_line_lies_beside_it()
    {
        TrendPoint[] jumped = [At("2026-06-30", 400), At("2026-07-31", 400), At("2026-08-31", 400), At("2026-11-20", 600)];
        var forecast = Forecast.Of(jumped, Today, 600, TargetUnit.Cells, 1000).Forecast!;
        forecast.At(Today).ShouldBe(600);
        forecast.At(Today.AddDays(7)).ShouldBeGreaterThanOrEqualTo(600);

        var outlook = Outlook.Of(Goal(TargetUnit.People, false, ("2026-12-31", 600)), Today, new(60, null), jumped);
        (outlook.Verdict, outlook.AheadGap).ShouldBe((Verdict.Reached, 0));
    }

    [Fact]
    public void Whatever_the_past_today_is_todays_figure_and_the_days_ahead_lie_on_the_side_of_the_slope() => ForAll.Of(
        from points in SomePoints from now in Gen.Choose(0, 100) from first in Gen.Choose(0, 2000) from second in Gen.Choose(0, 2000) select (points, now: now * 10, near: Math.Min(first, second), far: Math.Max(first, second)), t =>
    {
        if (Forecast.Of(t.points, Today, t.now, TargetUnit.People, 1000).Forecast is not { } forecast)
        {
            return;
        }

        var (near, far) = (forecast.At(Today.AddDays(t.near)), forecast.At(Today.AddDays(t.far)));
        forecast.At(Today).ShouldBe(t.now);
        (Math.Sign(near - t.now) * Math.Sign(far - near)).ShouldBeGreaterThanOrEqualTo(0);
        Forecast.Of(t.points.Select(p => p with { Tenths = p.Tenths + 500 }), Today, t.now, TargetUnit.People, 1000).Forecast!.At(Today.AddDays(t.far)).ShouldBeInRange(far - 10, far + 10);
    }, times: 500);

    [Fact]
    public void A_month_weighs_as_much_as_another_however_often_it_was_counted()
    {
        TrendPoint[] months = [At("2026-09-30", 100), At("2026-10-31", 200), At("2026-11-20", 300)];
        var often = months.Concat(Enumerable.Range(1, 19).Select(d => new TrendPoint(new(2026, 11, d), 0)));

        Forecast.Of(often, Today, null, TargetUnit.Percent, 1000).Why.ShouldBe(NoForecast.ShortTime);
        TrendPoint[] more = [At("2026-06-30", 0), .. months];
        Forecast.Of(more.Concat(often), Today, null, TargetUnit.Percent, 1000).Forecast!.At(Today.AddDays(50)).ShouldBe(Forecast.Of(more, Today, null, TargetUnit.Percent, 1000).Forecast!.At(Today.AddDays(50)));
    }

    [Fact]
    public void Two_months_say_nothing_nor_do_days_that_lie_too_close_nor_what_is_older_than_a_year()
    {
        Forecast.Of([At("2026-08-01", 10), At("2026-11-20", 20)], Today, null, TargetUnit.People, null).ShouldBe((null, NoForecast.FewPoints));
        Forecast.Of([At("2026-09-30", 10), At("2026-10-31", 10), At("2026-11-20", 20)], Today, null, TargetUnit.People, null).ShouldBe((null, NoForecast.ShortTime));
        Forecast.Of([At("2025-11-20", 10), At("2026-06-30", 10), At("2026-11-20", 20)], Today, null, TargetUnit.People, null).ShouldBe((null, NoForecast.FewPoints));
        Forecast.Of([At("2025-11-21", 10), At("2026-06-30", 10), At("2026-11-20", 20)], Today, null, TargetUnit.People, null).Why.ShouldBeNull();
        Forecast.Of([At("2026-06-30", 10), At("2026-08-31", 10), At("2026-12-31", 20)], Today, null, TargetUnit.People, null).ShouldBe((null, NoForecast.FewPoints));
    }

    [Fact]
    public void The_order_of_points_does_not_matter() => ForAll.Of(from points in SomePoints from shuffled in Gen.Shuffle(points) from ahead in Gen.Choose(0, 3000) select (points, shuffled, ahead), t =>
    {
        var (one, why) = Forecast.Of(t.points, Today, null, TargetUnit.Percent, 1000);
        var (other, whyToo) = Forecast.Of(t.shuffled, Today, null, TargetUnit.Percent, 1000);
        whyToo.ShouldBe(why);
        other?.At(Today.AddDays(t.ahead)).ShouldBe(one!.At(Today.AddDays(t.ahead)));
    }, times: 500);

    [Fact]
    public void A_share_stays_between_nothing_and_a_hundred_and_nothing_falls_below_nothing() => ForAll.Of(from points in SomePoints from ahead in Gen.Choose(-3000, 30000) select (points, ahead), t =>
    {
        Forecast.Of(t.points, Today, null, TargetUnit.Percent, 1000).Forecast?.At(Today.AddDays(t.ahead)).ShouldBeInRange(0, 1000);
        if (Forecast.Of(t.points, Today, null, TargetUnit.People, null).Forecast is { } heads)
        {
            heads.At(Today.AddDays(t.ahead)).ShouldBeGreaterThanOrEqualTo(0);
            (heads.At(Today.AddDays(t.ahead)) % 10).ShouldBe(0);
        }
    }, times: 500);

    [Fact]
    public void A_flat_line_forecasts_itself_whichever_days_are_missing() => ForAll.Of(from points in SomePoints from value in Gen.Choose(0, 100) from ahead in Gen.Choose(0, 3000) select (points, value: value * 10, ahead), t =>
        Forecast.Of(t.points.Select(p => p with { Tenths = t.value }), Today, null, TargetUnit.People, null).Forecast?.At(Today.AddDays(t.ahead)).ShouldBe(t.value), times: 500);

    [Fact]
    public void The_next_milestone_is_judged_and_after_the_last_day_the_last()
    {
        TrendPoint[] rising = [At("2026-08-22", 100), At("2026-09-21", 200), At("2026-10-21", 300), At("2026-11-20", 400)];
        Outlook Of(Target target, int heads, params TrendPoint[] points) => Outlook.Of(target, Today, new(heads, null), points);

        Of(Goal(TargetUnit.People, false, ("2026-11-20", 400), ("2027-11-20", 9000)), 40, rising).Verdict.ShouldBe(Verdict.Reached);
        Of(Goal(TargetUnit.People, false, ("2026-11-19", 900), ("2026-12-20", 500)), 40, rising).ShouldSatisfyAllConditions(
            o => o.Verdict.ShouldBe(Verdict.OnCourse), o => o.Gap.ShouldBe(100), o => o.Ahead.ShouldBe(500), o => o.AheadGap.ShouldBe(0));
        Of(Goal(TargetUnit.People, false, ("2026-12-20", 510)), 40, rising).ShouldSatisfyAllConditions(o => o.Verdict.ShouldBe(Verdict.Behind), o => o.AheadGap.ShouldBe(10), o => o.Gap.ShouldBe(110));
        Of(Goal(TargetUnit.People, false, ("2026-12-20", 510)), 40).ShouldSatisfyAllConditions(o => o.Verdict.ShouldBe(Verdict.TooEarly), o => o.Why.ShouldBe(NoForecast.FewPoints));
        Of(Goal(TargetUnit.People, false, ("2025-12-31", 500)), 40, rising).ShouldSatisfyAllConditions(o => o.Verdict.ShouldBe(Verdict.Missed), o => o.Gap.ShouldBe(100), o => o.Ahead.ShouldBeNull());
        Of(Goal(TargetUnit.People, true, ("2026-12-20", 400)), 40, rising).Verdict.ShouldBe(Verdict.Reached);
        Of(Goal(TargetUnit.People, true, ("2026-12-20", 300)), 40, rising).ShouldSatisfyAllConditions(o => o.Verdict.ShouldBe(Verdict.Behind), o => o.AheadGap.ShouldBe(200), o => o.Gap.ShouldBe(100));
    }

    [Theory]
    [InlineData(1, 3, 333)]
    [InlineData(2, 3, 667)]
    [InlineData(1, 8, 125)]
    [InlineData(1, 2000, 1)]
    [InlineData(0, 7, 0)]
    [InlineData(7, 7, 1000)]
    [InlineData(0, 0, null)]
    public void A_share_is_rounded_half_up_to_the_tenth(int of, int all, int? tenths) => new TargetFigure(of, all).ShareTenths.ShouldBe(tenths);

    [Fact]
    public void Of_nobody_there_is_no_share_and_nothing_is_judged() =>
        Outlook.Of(Goal(TargetUnit.Percent, false, ("2026-12-31", 0)), Today, new(0, 0), []).ShouldSatisfyAllConditions(o => o.Value.ShouldBeNull(), o => o.Verdict.ShouldBe(Verdict.TooEarly));
}
