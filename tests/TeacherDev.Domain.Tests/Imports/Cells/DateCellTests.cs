using Shouldly;
using TeacherDev.Domain.Imports.Cells;
using Xunit;

namespace TeacherDev.Domain.Tests.Imports.Cells;

public class DateCellTests
{
    private static readonly DateOnly FirstOfSeptember = new(2021, 9, 1);

    [Theory]
    [InlineData("2021-09-01")]
    [InlineData("2021-9-1")]
    [InlineData("2021.9.1")]
    [InlineData("2021.09.01")]
    [InlineData("2021/09/01")]
    [InlineData("2021年9月1日")]
    [InlineData("2021年09月01日")]
    [InlineData("2021年9月1号")]
    [InlineData("2021年9月1")]
    [InlineData("2021 年 9 月 1 日")]
    [InlineData("20210901")]
    [InlineData("２０２１－０９－０１")]
    [InlineData("２０２１年９月１日")]
    [InlineData("　2021-09-01 ")]
    [InlineData("2021-09-01 00:00:00")]
    [InlineData("2021/9/1 0:00")]
    [InlineData("2021-09-01T00:00:00")]
    [InlineData("\u200b2021-09-01\ufeff")]
    public void A_day_is_read_however_it_is_written(string text)
    {
        DateCell.TryRead(new(text), out var day).ShouldBeTrue();
        day.ShouldBe(FirstOfSeptember);
    }

    [Fact]
    public void A_day_may_be_an_Excel_date_or_a_number()
    {
        foreach (object value in new object[] { new DateTime(2021, 9, 1), new DateTime(2021, 9, 1, 8, 30, 0), 20210901d, 44440d })
        {
            DateCell.TryRead(new(value), out var day).ShouldBeTrue();
            day.ShouldBe(FirstOfSeptember);
        }
    }

    [Theory]
    [InlineData("2021-02-29")]
    [InlineData("2021-13-01")]
    [InlineData("2021-00-10")]
    [InlineData("2021-9")]
    [InlineData("2021")]
    [InlineData("21-9-1")]
    [InlineData("9/1/2021")]
    [InlineData("2021-9.1")]
    [InlineData("20211301")]
    [InlineData("昨天")]
    [InlineData("2021-09-01 25:00")]
    [InlineData("1021-09-01")]
    [InlineData("2021-09-01至2021-09-03")]
    public void What_no_calendar_has_is_no_day(string text) => DateCell.TryRead(new(text), out _).ShouldBeFalse();

    [Fact]
    public void Other_values_are_no_day()
    {
        foreach (object? value in new object?[] { null, 2021d, 8d, -1d, 20211301d, 1e18, true, new DateTime(1, 1, 1) })
        {
            DateCell.TryRead(new(value), out _).ShouldBeFalse($"{value}");
        }
    }

    [Theory]
    [InlineData("填报日期：2026年10月31日")]
    [InlineData("填报日期:2026-10-31（盖章）")]
    [InlineData("填报日期 20261031")]
    public void A_day_is_found_inside_a_title(string sentence)
    {
        DateCell.TryFind(sentence, out var day).ShouldBeTrue();
        day.ShouldBe(new(2026, 10, 31));
    }
}
