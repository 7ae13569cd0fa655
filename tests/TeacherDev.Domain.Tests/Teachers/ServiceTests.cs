using Shouldly;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Teachers;

public sealed class ServiceTests
{
    private static IEnumerable<string> Stints(Person person) => person.Record().Stints.Select(s => s.ToString());

    [Fact]
    public void Without_a_post_on_record_service_runs_from_the_teaching_start() =>
        Stints(new("2010-09-01")).ShouldBe(["2010-09-01..9999-12-31"]);

    [Fact]
    public void Whoever_left_and_has_no_post_on_record_has_no_service() =>
        Service.Stints(new(2010, 9, 1), [], hasLeft: true).ShouldBeEmpty();

    [Fact]
    public void Service_elsewhere_counts_from_the_teaching_start() =>
        Stints(new Person("2010-09-01").Post("2022-02-15")).ShouldBe(["2010-09-01..9999-12-31"]);

    [Fact]
    public void Posts_that_follow_on_one_another_make_one_stint() =>
        Stints(new Person("2010-09-01").Post("2020-09-01").Post("2010-09-01", "2020-08-31")).ShouldBe(["2010-09-01..9999-12-31"]);

    [Fact]
    public void A_gap_of_one_day_ends_a_stint() =>
        Stints(new Person("2010-09-01").Post("2010-09-01", "2020-08-30").Post("2020-09-01"))
            .ShouldBe(["2010-09-01..2020-08-30", "2020-09-01..9999-12-31"]);

    [Fact]
    public void Posts_that_overlap_on_record_make_one_stint_up_to_the_later_end() =>
        Stints(new Person("2010-09-01").Post("2010-09-01", "2024-08-31").Post("2020-09-01", "2022-08-31"))
            .ShouldBe(["2010-09-01..2024-08-31"]);

    [Fact]
    public void A_post_without_an_end_takes_in_whatever_follows() =>
        Stints(new Person("2010-09-01").Post("2010-09-01").Post("2020-09-01", "2021-08-31")).ShouldBe(["2010-09-01..9999-12-31"]);

    [Fact]
    public void A_year_at_a_host_school_is_no_post_of_its_own() =>
        Stints(new Person("2010-09-01").Post("2010-09-01", "2020-08-31").At(PlacementKind.Rotation, "2020-09-01", "2021-08-31"))
            .ShouldBe(["2010-09-01..2020-08-31"]);

    [Fact]
    public void A_post_before_the_teaching_start_is_service_from_the_teaching_start_on() =>
        Stints(new Person("2012-09-01").Post("2010-09-01")).ShouldBe(["2012-09-01..9999-12-31"]);

    [Fact]
    public void A_post_that_ended_before_the_teaching_start_was_other_work() =>
        Stints(new Person("2014-09-01").Post("2010-09-01", "2012-08-31").Post("2015-03-01")).ShouldBe(["2014-09-01..9999-12-31"]);

    [Fact]
    public void Only_posts_before_the_teaching_start_are_no_service() =>
        Stints(new Person("2014-09-01").Post("2010-09-01", "2012-08-31")).ShouldBeEmpty();
}
