using System.Globalization;
using ExcelNumberFormat;
using Shouldly;
using Xunit;

namespace TeacherDev.Web.Tests.StandIns;

public class NumberFormatTests
{
    static readonly CultureInfo English = CultureInfo.InvariantCulture;

    [Theory]
    [InlineData("0", 12.5, "13")]
    [InlineData("0", -12.4, "-12")]
    [InlineData("0.00", 1.005, "1.01")]
    [InlineData("0.0", 0.05, "0.1")]
    [InlineData("000", 7, "007")]
    [InlineData("#.##", 5, "5.")]
    [InlineData("#.##", 0.5, ".5")]
    [InlineData(".00", 12.5, "12.50")]
    [InlineData("\"$\".00", 12.5, "$12.50")]
    [InlineData("#,##0", 1234567, "1,234,567")]
    [InlineData("#,##0.0", -1234.56, "-1,234.6")]
    [InlineData("0,000", 12, "0,012")]
    [InlineData("#,##0,", 1234567, "1,235")]
    [InlineData("0.0,,", 12345678, "12.3")]
    [InlineData("0%", 0.256, "26%")]
    [InlineData("0.00%", 0.12345, "12.35%")]
    [InlineData("?0.0?", 1.5, " 1.5 ")]
    [InlineData("000-0000", 1234567, "123-4567")]
    [InlineData("0.00E+00", 12345, "1.23E+04")]
    [InlineData("0.00E-00", 0.00012345, "1.23E-04")]
    [InlineData("##0.0E+0", 12345, "12.3E+3")]
    [InlineData("0.0E+0", 9.99, "1.0E+1")]
    [InlineData("# ?/?", 1.25, "1 1/4")]
    [InlineData("# ??/??", 0.3333, "1/3")]
    [InlineData("# ?/8", 2.5, "2 4/8")]
    [InlineData("General", 0.1 + 0.2, "0.3")]
    [InlineData("General", -41.5, "-41.5")]
    public void A_number_fills_the_places_of_its_format(string format, double number, string shown) =>
        new NumberFormat(format).Format(number, English).ShouldBe(shown);

    [Theory]
    [InlineData("0.0\" 学时\"", 41.5, "41.5 学时")]
    [InlineData("\\+0;\\-0;\"无\"", 3, "+3")]
    [InlineData("\\+0;\\-0;\"无\"", -3, "-3")]
    [InlineData("\\+0;\\-0;\"无\"", 0, "无")]
    [InlineData("0;(0)", -3, "(3)")]
    [InlineData("0_);(0)", 3, "3 ")]
    [InlineData("[Red]0;[Blue](0)", -3, "(3)")]
    [InlineData("[$¥-804]#,##0.00", 1234.5, "¥1,234.50")]
    [InlineData("* 0", 5, "5")]
    [InlineData("0;;", -3, "")]
    [InlineData("[<60]\"不合格\";[<90]\"合格\";\"优秀\"", 59, "不合格")]
    [InlineData("[<60]\"不合格\";[<90]\"合格\";\"优秀\"", 60, "合格")]
    [InlineData("[<60]\"不合格\";[<90]\"合格\";\"优秀\"", 90, "优秀")]
    public void Sections_text_and_brackets_are_read(string format, double number, string shown) =>
        new NumberFormat(format).Format(number, English).ShouldBe(shown);

    [Theory]
    [InlineData("yyyy-mm-dd", "2026-11-21")]
    [InlineData("yyyy/m/d", "2026/11/21")]
    [InlineData("yyyy.mm.dd", "2026.11.21")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"", "2026年11月21日")]
    [InlineData("yy-mm", "26-11")]
    [InlineData("d-mmm-yy", "21-Nov-26")]
    [InlineData("dddd, mmmm d", "Saturday, November 21")]
    [InlineData("mmmmm", "N")]
    [InlineData("h:mm", "15:04")]
    [InlineData("hh:mm:ss", "15:04:06")]
    [InlineData("mm:ss.0", "04:05.6")]
    [InlineData("h:mm AM/PM", "3:04 PM")]
    [InlineData("h:mm A/P", "3:04 P")]
    [InlineData("yyyy-mm-dd hh:mm", "2026-11-21 15:04")]
    [InlineData("m/d/yy h:mm", "11/21/26 15:04")]
    public void A_day_shows_its_parts(string format, string shown)
    {
        var moment = new DateTime(2026, 11, 21, 15, 4, 5, 600);
        new NumberFormat(format).Format(moment, English).ShouldBe(shown);
        new NumberFormat(format).Format(moment.ToOADate(), English).ShouldBe(shown);
    }

    [Theory]
    [InlineData("[h]:mm", "26:30")]
    [InlineData("[mm]:ss", "1590:15")]
    [InlineData("[s]", "95415")]
    public void Elapsed_time_runs_past_the_day(string format, string shown) =>
        new NumberFormat(format).Format(new TimeSpan(1, 2, 30, 15), English).ShouldBe(shown);

    [Fact]
    public void Days_before_March_1900_follow_the_sheets_own_count()
    {
        new NumberFormat("yyyy-mm-dd").Format(1d, English).ShouldBe("1900-01-01");
        new NumberFormat("yyyy-mm-dd").Format(61d, English).ShouldBe("1900-03-01");
        new NumberFormat("yyyy-mm-dd").Format(new DateTime(1900, 1, 1), English).ShouldBe("1900-01-01");
    }

    [Fact]
    public void A_day_that_does_not_exist_keeps_its_number() =>
        new NumberFormat("yyyy-mm-dd").Format(-5d, English).ShouldBe("-5");

    [Theory]
    [InlineData("@", "330411199001011234", "330411199001011234")]
    [InlineData("0;-0;0;\"〈\"@\"〉\"", "林", "〈林〉")]
    [InlineData("0.00", "林", "林")]
    public void A_text_stays_a_text(string format, string text, string shown) =>
        new NumberFormat(format).Format(text, English).ShouldBe(shown);

    [Fact]
    public void Separators_and_names_follow_the_language()
    {
        new NumberFormat("#,##0.00").Format(1234.5, new CultureInfo("de-DE")).ShouldBe("1.234,50");
        new NumberFormat("dddd").Format(new DateTime(2026, 11, 21), new CultureInfo("zh-CN")).ShouldBe("星期六");
        new NumberFormat("aaa").Format(new DateTime(2026, 11, 21), new CultureInfo("zh-CN")).ShouldBe("周六");
    }

    [Theory]
    [InlineData("yyyy-mm-dd", true)]
    [InlineData("h:mm", true)]
    [InlineData("[h]:mm", false)]
    [InlineData("0.00", false)]
    [InlineData("General", false)]
    [InlineData("[Red]0", false)]
    [InlineData("\"day\" 0", false)]
    [InlineData("0\\d", false)]
    [InlineData("@", false)]
    public void A_format_of_days_is_told_from_one_of_numbers(string format, bool isDate) =>
        new NumberFormat(format).IsDateTimeFormat.ShouldBe(isDate);

    [Theory]
    [InlineData("\"open", false)]
    [InlineData("[Red0", false)]
    [InlineData("0\\", false)]
    [InlineData("", true)]
    [InlineData("0", true)]
    public void What_is_left_open_is_not_valid(string format, bool valid)
    {
        new NumberFormat(format).IsValid.ShouldBe(valid);
        new NumberFormat(format).Format("41", English).ShouldBe("41");
    }
}
