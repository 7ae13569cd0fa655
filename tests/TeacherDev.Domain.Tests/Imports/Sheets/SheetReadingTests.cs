using Shouldly;
using TeacherDev.Domain.Imports;
using TeacherDev.Domain.Imports.Records;
using TeacherDev.Domain.Imports.Roster;
using TeacherDev.Domain.Imports.Sheets;
using Xunit;

namespace TeacherDev.Domain.Tests.Imports.Sheets;

public class SheetReadingTests
{
    private static readonly object?[] Headings = [.. RecordsShape.Sheet.Columns.Select(c => c.Name)];

    private static (SheetReading Reading, List<SheetRow> Rows) Read(SheetShape shape, params (int Number, object?[] Cells)[] rows)
    {
        var reading = new SheetReading(shape);
        var data = rows.Select(r => reading.Next(r.Number, r.Cells)).OfType<SheetRow>().ToList();
        return (reading, data);
    }

    private static object?[] Row(string number) =>
        [number, "金海文", 2024d, "县级", "项目", "机构", "网络研修", 8d, null, "2024-01-01", "2024-01-02", "合格", null, null];

    [Fact]
    public void Headings_are_found_below_titles_and_blank_rows()
    {
        var (reading, rows) = Read(RecordsShape.Sheet, (1, ["某区教师培训记录"]), (2, ["填报日期：2026-10-31"]), (5, Headings), (8, Row("T1")));
        reading.Header!.LastRow.ShouldBe(5);
        reading.ReferenceOn.ShouldBe(new DateOnly(2026, 10, 31));
        rows.Single().Number.ShouldBe(8);
        rows[0][RecordsShape.Number].Typed.ShouldBe("T1");
    }

    [Theory]
    [InlineData("培训类别*")]
    [InlineData(" 培训\n类别 ")]
    [InlineData("＊培训类别")]
    [InlineData("培训类别（必填）")]
    [InlineData("培训类别（国家级/省级/地市级/县级/校级）")]
    [InlineData("培训级别")]
    public void A_heading_is_known_however_it_is_dressed(string heading)
    {
        var (reading, rows) = Read(RecordsShape.Sheet, (1, [.. Headings.Select(h => (string)h! == "培训类别" ? heading : h)]), (2, Row("T1")));
        reading.Fault.ShouldBeNull();
        rows[0][RecordsShape.Level].Typed.ShouldBe("县级");
    }

    [Fact]
    public void Columns_stand_in_any_order_and_others_are_passed_over()
    {
        var (_, rows) = Read(RecordsShape.Sheet, (1, ["备注", .. Headings.Reverse(), "序号"]), (2, ["好", .. Row("T1").Reverse(), 1d]));
        rows[0][RecordsShape.Number].Typed.ShouldBe("T1");
        rows[0][RecordsShape.Hours].Value.ShouldBe(8d);
    }

    [Fact]
    public void A_row_with_nothing_but_its_prepared_number_is_blank()
    {
        var (reading, rows) = Read(RecordsShape.Sheet, (1, ["序号", .. Headings]), (2, [1d, .. Row("T1")]), (3, [2d]), (4, [3d, " ", "　"]));
        (rows.Count, reading.Footnotes.Count).ShouldBe((1, 0));
    }

    [Fact]
    public void Two_rows_may_make_one_heading()
    {
        object?[] upper = [.. Headings.Select(h => h is "开始日期" ? "起止时间" : h is "结束日期" ? null : h)];
        object?[] lower = [.. Headings.Select(h => h is "开始日期" or "结束日期" ? h : null)];
        var (reading, rows) = Read(RecordsShape.Sheet, (2, upper), (3, lower), (4, Row("T1")));
        reading.Header!.LastRow.ShouldBe(3);
        rows.Single()[RecordsShape.End].Typed.ShouldBe("2024-01-02");
    }

    [Fact]
    public void Headings_repeated_on_each_page_are_no_data()
    {
        var (_, rows) = Read(RecordsShape.Sheet, (1, Headings), (2, Row("T1")), (3, Headings), (4, Row("T2")));
        rows.Select(r => r.Number).ShouldBe([2, 4]);
    }

    [Theory]
    [InlineData("合计：2 条")]
    [InlineData("注：学时按 45 分钟计")]
    [InlineData("填表人：王芳")]
    public void A_note_below_the_list_is_no_data(string note)
    {
        var (reading, rows) = Read(RecordsShape.Sheet, (1, Headings), (2, Row("T1")), (3, [note]));
        rows.Select(r => r.Number).ShouldBe([2]);
        reading.Footnotes.ShouldBe([(3, note)]);
    }

    [Fact]
    public void A_row_that_only_lost_most_of_its_cells_is_still_data()
    {
        var (_, rows) = Read(RecordsShape.Sheet, (1, Headings), (2, ["T1"]));
        rows.Single().Number.ShouldBe(2);
    }

    [Fact]
    public void A_missing_column_is_named()
    {
        var (reading, _) = Read(RecordsShape.Sheet, (1, [.. Headings.Where(h => h is not ("考核结果" or "培训方式"))]), (2, Row("T1")));
        reading.Fault.ShouldBe(new RowFault("培训方式", "", FaultCode.ColumnMissing, "国内培训", "培训方式、考核结果"), new Same());
    }

    [Fact]
    public void Columns_that_may_be_empty_may_be_missing()
    {
        var (reading, rows) = Read(RecordsShape.Sheet, (1, [.. Headings.Where(h => h is not ("证书编号" or "培训获得学分" or "培训机构名称"))]), (2, ["T1"]));
        reading.Fault.ShouldBeNull();
        rows[0][RecordsShape.Certificate].IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void A_sheet_of_another_kind_has_no_headings()
    {
        var (reading, _) = Read(RecordsShape.Sheet, (1, ["会议纪要"]), (2, ["一", "二"]));
        reading.Fault!.Code.ShouldBe(FaultCode.HeaderMissing);
    }

    [Fact]
    public void A_code_column_wins_over_one_that_only_also_means_it()
    {
        var (_, rows) = Read(PlacementShape.Sheet, (1, ["工号", "学校名称", "学校编码", "类型", "开始日期", "结束日期"]), (2, ["T1", "一中", "33", "任职", "2020-01-01"]));
        rows[0][PlacementShape.School].Typed.ShouldBe("33");
    }

    [Fact]
    public void The_reference_date_may_stand_in_the_next_cell()
    {
        var (reading, _) = Read(RecordsShape.Sheet, (1, ["填报单位：", null, "填报日期：", null, new DateTime(2026, 10, 31)]), (2, Headings));
        reading.ReferenceOn.ShouldBe(new DateOnly(2026, 10, 31));
    }

    private sealed class Same : IEqualityComparer<RowFault?>
    {
        public bool Equals(RowFault? a, RowFault? b) =>
            (a?.Column, a?.Value, a?.Code) == (b?.Column, b?.Value, b?.Code) && a!.Arguments.SequenceEqual(b!.Arguments);

        public int GetHashCode(RowFault? fault) => 0;
    }
}
