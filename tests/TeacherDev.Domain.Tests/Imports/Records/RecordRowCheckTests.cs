using Shouldly;
using TeacherDev.Domain.Imports;
using TeacherDev.Domain.Ledger;
using Xunit;

namespace TeacherDev.Domain.Tests.Imports.Records;

public class RecordRowCheckTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public void A_right_row_is_read_whole()
    {
        var row = Rows.Read(Today);
        row.Faults.ShouldBeNull();
        (row.Number, row.Name, row.Project, row.Organiser, row.Certificate).ShouldBe(("T00001", "金海文", "2024年项目化学习设计", "区教师进修学校", "2024930"));
        (row.Level, row.Mode, row.StartOn, row.EndOn, row.Tenths, row.Passed)
            .ShouldBe((TrainingLevel.County, TrainingMode.InPerson, new(2024, 11, 29), new(2024, 11, 30), 160, true));
    }

    [Fact]
    public void Themes_are_tags_each_once_and_may_be_missing()
    {
        Rows.Read(Today).Themes.ShouldBe("");
        Rows.Read(Today, ("培训主题", " 信息技术、师德，信息技术 ; 任职资格 ")).Themes.ShouldBe("信息技术|师德|任职资格");
    }

    [Theory]
    [InlineData("工号", null, FaultCode.RequiredEmpty)]
    [InlineData("工号", "　 ", FaultCode.RequiredEmpty)]
    [InlineData("姓名", null, FaultCode.RequiredEmpty)]
    [InlineData("培训年度", null, FaultCode.RequiredEmpty)]
    [InlineData("培训年度", "去年", FaultCode.YearNotReadable)]
    [InlineData("培训类别", null, FaultCode.RequiredEmpty)]
    [InlineData("培训类别", "星际级", FaultCode.UnknownLevel)]
    [InlineData("培训类别", 99d, FaultCode.UnknownLevel)]
    [InlineData("培训项目名称", null, FaultCode.RequiredEmpty)]
    [InlineData("培训方式", "心灵感应", FaultCode.UnknownMode)]
    [InlineData("培训获得学时", null, FaultCode.HoursNotPositive)]
    [InlineData("培训获得学时", -4d, FaultCode.HoursNotPositive)]
    [InlineData("培训获得学时", 1.25, FaultCode.HoursTooFine)]
    [InlineData("培训获得学时", 16.1, FaultCode.OverEightHoursADay)]
    [InlineData("培训获得学时", "#N/A", FaultCode.CellHasError)]
    [InlineData("开始日期", "2024-02-30", FaultCode.DateNotReadable)]
    [InlineData("开始日期", "2024-12-01", FaultCode.EndBeforeStart)]
    [InlineData("结束日期", "2026-11-22", FaultCode.CompletionInFuture)]
    [InlineData("考核结果", "待定", FaultCode.UnknownResult)]
    [InlineData("考核结果", null, FaultCode.RequiredEmpty)]
    public void One_fault_is_named_with_its_cell(string column, object? value, string code)
    {
        var fault = Rows.Read(Today, (column, value)).Faults.ShouldHaveSingleItem();
        fault.Code.ShouldBe(code);
        fault.Column.ShouldBe(code == FaultCode.EndBeforeStart ? "结束日期" : column);
    }

    [Fact]
    public void A_row_has_all_its_faults_at_once() =>
        Rows.Read(Today, ("姓名", null), ("培训类别", "星际级"), ("培训获得学时", "-4"), ("结束日期", "2031-05-01"), ("考核结果", "也许"))
            .Faults!.Select(f => (f.Column, f.Value, f.Code)).ShouldBe(
            [
                ("姓名", "", FaultCode.RequiredEmpty),
                ("培训类别", "星际级", FaultCode.UnknownLevel),
                ("培训获得学时", "-4", FaultCode.HoursNotPositive),
                ("考核结果", "也许", FaultCode.UnknownResult),
                ("结束日期", "2031-05-01", FaultCode.CompletionInFuture),
            ]);

    [Fact]
    public void Certificate_credits_and_organiser_may_be_empty() =>
        Rows.Read(Today, ("证书编号", null), ("培训获得学分", null), ("培训机构名称", null)).Faults.ShouldBeNull();

    [Theory]
    [InlineData("短期面授", true)]
    [InlineData("跟岗实践", true)]
    [InlineData("校本研修", true)]
    [InlineData("长期脱产研修", true)]
    [InlineData("网络研修", false)]
    [InlineData("面授+网络", false)]
    [InlineData("其他", false)]
    public void Eight_hours_a_day_bind_where_people_sit_in_one_room(string mode, bool binds)
    {
        Rows.Read(Today, ("培训方式", mode), ("培训获得学时", 16d)).Faults.ShouldBeNull();
        (Rows.Read(Today, ("培训方式", mode), ("培训获得学时", 16.1)).Faults is not null).ShouldBe(binds);
    }

    [Fact]
    public void What_ends_today_is_taken() => Rows.Read(Today, ("结束日期", "2026-11-21")).Faults.ShouldBeNull();

    [Theory]
    [InlineData("10", TrainingLevel.National)]
    [InlineData("20", TrainingLevel.Province)]
    [InlineData("市级", TrainingLevel.Prefecture)]
    [InlineData("30-地市级", TrainingLevel.Prefecture)]
    [InlineData("区级", TrainingLevel.County)]
    [InlineData("县（区）级", TrainingLevel.County)]
    [InlineData("６０", TrainingLevel.School)]
    [InlineData("国（境）外", TrainingLevel.Overseas)]
    public void Levels_have_codes_and_other_words(string word, TrainingLevel level) => Rows.Read(Today, ("培训类别", word)).Level.ShouldBe(level);

    [Theory]
    [InlineData("1", TrainingMode.FullTime)]
    [InlineData("2", TrainingMode.InPerson)]
    [InlineData("3", TrainingMode.Online)]
    [InlineData("面授＋网络", TrainingMode.Blended)]
    [InlineData("长期脱产研修（一个月以上）", TrainingMode.FullTime)]
    [InlineData("9", TrainingMode.Other)]
    public void Modes_have_codes_and_other_words(string word, TrainingMode mode) => Rows.Read(Today, ("培训方式", word)).Mode.ShouldBe(mode);

    [Fact]
    public void A_failed_training_is_a_record_too() => Rows.Read(Today, ("考核结果", "不合格")).Passed.ShouldBeFalse();
}
