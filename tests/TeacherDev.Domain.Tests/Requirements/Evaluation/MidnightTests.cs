using Shouldly;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Evaluation;

public sealed class MidnightTests
{
    private static readonly AsOf Question = new("2024-12-31".Day(), "2021-01-01".Day(), Days.Shanghai);

    [Fact] // T25
    public void A_day_ends_at_the_districts_midnight_whatever_the_servers_clock_says()
    {
        Question.EndOf("2024-12-31".Day()).ShouldBe("2024-12-31T16:00Z".Instant());
        Question.EndOf("2024-12-31".Day()).Kind.ShouldBe(DateTimeKind.Utc);
    }

    [Fact]
    public void A_zone_with_summer_time_ends_its_days_by_its_own_clock()
    {
        var berlin = Question with { Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin") };

        berlin.EndOf("2024-12-31".Day()).ShouldBe("2024-12-31T23:00Z".Instant());
        berlin.EndOf("2024-06-30".Day()).ShouldBe("2024-06-30T22:00Z".Instant());
    }
}
