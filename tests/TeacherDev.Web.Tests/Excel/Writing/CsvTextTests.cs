using System.Text;
using Shouldly;
using TeacherDev.Web.Excel.Writing;
using Xunit;

namespace TeacherDev.Web.Tests.Excel.Writing;

public class CsvTextTests
{
    [Fact]
    public void Cells_are_quoted_where_they_must_be_and_begin_with_the_mark_that_Excel_needs()
    {
        var bytes = new CsvText().Line("项目", "a,b", "says \"so\"", "two\nlines", 24.5m, new DateOnly(2026, 11, 21), null).Bytes();

        bytes[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        Encoding.UTF8.GetString(bytes[3..]).ShouldBe("项目,\"a,b\",\"says \"\"so\"\"\",\"two\nlines\",24.5,2026-11-21,\r\n");
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+86", "'+86")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("作业=设计", "作业=设计")]
    [InlineData("", "")]
    public void Text_that_looks_like_a_formula_is_inert(string text, string written) => text.AsInert().ShouldBe(written);
}
