using Shouldly;
using TeacherDev.Domain.Trainings.Claims;
using Xunit;
using static TeacherDev.Domain.Tests.Trainings.Claims.ClaimKit;

namespace TeacherDev.Domain.Tests.Trainings.Claims;

public class LikenessTests
{
    [Theory]
    [InlineData("作业设计研修班", "作业设计研修班", true)]
    [InlineData("作业设计研修班（第二期）", "作业设计研修班", true)]
    [InlineData("2026年作业设计研修", "作业设计研修班", true)]
    [InlineData("ＡＩ 助教 培训", "AI助教培训", true)]
    [InlineData("作业设计研修班", "班主任基本功大赛", false)]
    [InlineData("", "作业设计", false)]
    [InlineData("", "", false)]
    [InlineData("课", "课", true)]
    public void Titles_are_alike_by_their_letters(string one, string other, bool alike)
    {
        Likeness.Alike(one, other).ShouldBe(alike);
        Likeness.Alike(other, one).ShouldBe(alike);
    }

    [Theory]
    [InlineData("2026-11-04", "2026-11-09", "作业设计研修", "别处", true)]
    [InlineData("2026-11-05", "2026-11-09", "作业设计研修", "别处", false)]
    [InlineData("2026-10-30", "2026-11-02", "别的", "省教育学院", true)]
    [InlineData("2026-11-02", "2026-11-04", "别的", "区教师进修学校", false)]
    public void The_same_needs_days_in_common_and_a_title_or_organiser_alike(string start, string end, string title, string organiser, bool same) =>
        Likeness.MayBeSame(Terms(), new(1, null, title, organiser, DateOnly.Parse(start), DateOnly.Parse(end), 10, "Waiting")).ShouldBe(same);

    [Fact]
    public void Half_a_character_does_not_stop_the_comparison() => Likeness.Alike("作业\ud83d设计", "作业设计研修").ShouldBeTrue();
}
