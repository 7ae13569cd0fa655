using Shouldly;
using TeacherDev.Domain.Imports;
using TeacherDev.Domain.Imports.Records;
using Xunit;

namespace TeacherDev.Domain.Tests.Imports.Records;

public class RecordsJudgementTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    private static KnownRecords Known() => new([("T00001", new KnownTeacher(7, "金海文")), ("t00002", new KnownTeacher(8, "买买提·艾力"))]);

    [Fact]
    public void A_right_row_is_credited_to_its_teacher()
    {
        var accepted = RecordsJudgement.Of([Rows.Read(Today)], Known()).Accepted.ShouldHaveSingleItem();
        (accepted.TeacherId, accepted.Part, accepted.SourceId.Length).ShouldBe((7, 1, 64));
    }

    [Fact]
    public void The_same_row_in_another_spelling_is_a_duplicate()
    {
        var rows = new[]
        {
            Rows.Read(Today),
            Rows.Read(Today, ("姓名", "金 海文"), ("培训获得学时", "１６"), ("开始日期", "2024.11.29"), ("结束日期", "20241130"), ("培训项目名称", "２０２４年项目化学习设计 ")),
        };
        var judgement = RecordsJudgement.Of(rows, Known());
        (judgement.Accepted.Count, judgement.Duplicates.Count, judgement.Warnings.Count).ShouldBe((1, 1, 0));
    }

    [Fact]
    public void Other_hours_are_a_new_entry_and_a_warning()
    {
        var judgement = RecordsJudgement.Of([Rows.Read(Today), Rows.Read(Today, ("培训获得学时", 12d))], Known());
        judgement.Accepted.Count.ShouldBe(2);
        judgement.Warnings.ShouldHaveSingleItem().Code.ShouldBe(WarningCode.OtherHours);
    }

    [Fact]
    public void What_was_credited_before_is_a_duplicate_and_what_was_reversed_comes_under_the_next_part()
    {
        var source = RecordSource.Id(Rows.Read(Today));
        var credited = Known();
        credited.AddCredited(source, 1, reversed: false);
        RecordsJudgement.Of([Rows.Read(Today)], credited).Duplicates.Count.ShouldBe(1);

        var reversed = Known();
        reversed.AddCredited(source, 1, reversed: true);
        RecordsJudgement.Of([Rows.Read(Today), Rows.Read(Today)], reversed).Accepted.ShouldHaveSingleItem().Part.ShouldBe(2);
    }

    [Fact]
    public void Somebody_unknown_is_named_first()
    {
        var refused = RecordsJudgement.Of([Rows.Read(Today, ("工号", "X07392"), ("培训类别", "星际级"))], Known()).Refused.ShouldHaveSingleItem();
        refused.Faults.Select(f => (f.Column, f.Value, f.Code)).ShouldBe(
            [("工号", "X07392", FaultCode.UnknownTeacher), ("培训类别", "星际级", FaultCode.UnknownLevel)]);
    }

    [Fact]
    public void A_name_that_does_not_fit_the_number_is_refused_with_the_name_that_would()
    {
        var fault = RecordsJudgement.Of([Rows.Read(Today, ("姓名", "某某某"))], Known()).Refused.Single().Faults.ShouldHaveSingleItem();
        (fault.Column, fault.Code, fault.Arguments.Single()).ShouldBe(("姓名", FaultCode.NameMismatch, "金海文"));
    }

    [Theory]
    [InlineData("T00002", "买买提•艾力")]
    [InlineData("ｔ００００２", "买买提 · 艾力")]
    public void Numbers_and_names_are_known_in_their_variants(string number, string name) =>
        RecordsJudgement.Of([Rows.Read(Today, ("工号", number), ("姓名", name))], Known()).Accepted.Single().TeacherId.ShouldBe(8);

    [Fact]
    public void A_refused_row_is_no_duplicate_of_anything()
    {
        var bad = Rows.Read(Today, ("培训类别", "星际级"));
        var judgement = RecordsJudgement.Of([bad, bad], Known());
        (judgement.Refused.Count, judgement.Duplicates.Count).ShouldBe((2, 0));
    }
}
