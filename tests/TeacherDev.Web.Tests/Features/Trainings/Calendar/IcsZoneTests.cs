using Shouldly;
using TeacherDev.Web.Features.Trainings.Calendar;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Trainings.Calendar;

/// <summary>A zone's clock as calendar programs are told of it.</summary>
public sealed class IcsZoneTests
{
    [Fact]
    public void China_has_one_clock()
    {
        var zone = Zone("Asia/Shanghai");
        zone.Of("TZID").ShouldBe("Asia/Shanghai");
        zone.Parts("DAYLIGHT").ShouldBeEmpty();
        zone.Parts("STANDARD").ShouldHaveSingleItem().Lines.ShouldBe(["DTSTART:19700101T000000", "TZOFFSETFROM:+0800", "TZOFFSETTO:+0800"]);
    }

    [Fact]
    public void Where_clocks_are_changed_each_change_stands_with_its_own_day()
    {
        var zone = Zone("Europe/Berlin");
        Told("DAYLIGHT").ShouldBe(["19700101T000000 +0200 +0200", "20270328T020000 +0100 +0200"]);
        Told("STANDARD").ShouldBe(["20261025T030000 +0200 +0100", "20271031T030000 +0200 +0100"]);

        IEnumerable<string> Told(string kind) => zone.Parts(kind).Select(clock => $"{clock.Of("DTSTART")} {clock.Of("TZOFFSETFROM")} {clock.Of("TZOFFSETTO")}");
    }

    [Fact]
    public void West_of_Greenwich_the_offset_is_below_zero() => Zone("America/New_York").Parts("DAYLIGHT")[0].Of("TZOFFSETTO").ShouldBe("-0400");

    private static Ics Zone(string id) => Ics.Read(new IcsWriter().Zone(TimeZoneInfo.FindSystemTimeZoneById(id), new(2026, 10, 1), new(2027, 11, 21)).Bytes()).Parts("VTIMEZONE").Single();
}
