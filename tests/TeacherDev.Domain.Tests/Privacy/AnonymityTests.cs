using Shouldly;
using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Privacy;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Privacy;

public sealed class AnonymityTests
{
    [Fact]
    public void On_the_first_of_September_and_the_last_of_December_whoever_was_made_anonymous_is_as_old_as_before()
    {
        for (var born = "1968-01-01".Day(); born < "1969-01-01".Day(); born = born.AddDays(1))
        {
            var person = Erased(born);
            foreach (var day in new[] { "2022-12-31", "2023-09-01", "2023-12-31", "2024-09-01" }.Select(d => d.Day()))
            {
                Age(person, day).ShouldBe(Age(Born(born), day), $"{born:yyyy-MM-dd} on {day:yyyy-MM-dd}");
            }
        }
    }

    [Theory]
    [InlineData("1968-02-29", "1968-01-01")]
    [InlineData("1968-09-01", "1968-01-01")]
    [InlineData("1968-09-02", "1968-12-31")]
    [InlineData("1968-12-31", "1968-12-31")]
    public void Of_a_birthday_stays_on_which_side_of_the_school_years_beginning_it_lay_and_no_more(string born, string kept) => Erased(born.Day()).BornOn.ShouldBe(kept.Day());

    [Fact]
    public void Whose_birthday_nobody_knew_has_none() => Erased(null).BornOn.ShouldBeNull();

    private static Teacher Born(DateOnly? born) => new() { Id = 1, Number = "T1", Name = "张三", BornOn = born };

    private static Teacher Erased(DateOnly? born)
    {
        var teacher = Born(born);
        Anonymity.Erase(teacher, DateTime.UnixEpoch);
        return teacher;
    }

    private static int? Age(Teacher teacher, DateOnly on) => Facts.Numbers["age"](new(teacher, [], [], new Dictionary<int, School>()), on);
}
