using Shouldly;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;
using Xunit;

namespace TeacherDev.Domain.Tests.Careers;

public sealed class RegisterTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private static readonly DateTime Now = new(2026, 11, 21, 2, 0, 0, DateTimeKind.Utc);
    private static readonly CareerSigner Hr = new(1, "赵琳", null), School = new(2, "孙丽", null), Own = new(3, "沈岚", 7);
    private static readonly CareerItem Leader = new("leader", CareerAct.Honour, "学科带头人", new("学科带头人", "Subject leader"), "", [TrainingLevel.County, TrainingLevel.Prefecture], 5, 3, null);
    private static readonly CareerCatalogue Catalogue = new("x", "1", new("目录", "Catalogue"), [Leader], new Dictionary<string, int> { ["女"] = 58 });
    private static readonly Teacher Shen = new() { Id = 7, Number = "1", Name = "沈岚", Gender = "女", BornOn = new(1985, 3, 2) };

    private static CareerTerms Terms(string on = "2022-06-01", TrainingLevel? level = TrainingLevel.County, string? from = null, string? until = null) =>
        new("leader", level, DateOnly.Parse(on), from is null ? null : DateOnly.Parse(from), until is null ? null : DateOnly.Parse(until), "文件", null);

    private static CareerRecord Proposed(CareerTerms? terms = null) => CareerRecord.Proposed(7, Leader, terms ?? Terms(), "k", Own, Now);

    [Theory]
    [InlineData("2026-11-22", null, null, "career-ahead(")]
    [InlineData("1985-03-02", null, null, "career-before-birth(")]
    [InlineData("2022-06-01", "2022-05-31", null, "career-held-early(")]
    [InlineData("2022-06-01", "2022-09-01", "2022-08-31", "career-ends-early(")]
    public void Days_that_cannot_be_are_refused(string on, string? from, string? until, string begins) =>
        Terms(on, from: from, until: until).WhyNot(Catalogue, Shen, [], Today)!.ToString().ShouldStartWith(begins);

    [Fact]
    public void An_honour_needs_a_level_that_awards_it()
    {
        Terms(level: null).WhyNot(Catalogue, Shen, [], Today)!.Code.ShouldBe("career-level-odd");
        Terms(level: TrainingLevel.National).WhyNot(Catalogue, Shen, [], Today)!.Code.ShouldBe("career-level-odd");
        Terms().WhyNot(Catalogue, Shen, [], Today).ShouldBeNull();
    }

    [Fact]
    public void The_same_award_stands_once_until_it_is_taken_back()
    {
        var record = Proposed();
        Terms().WhyNot(Catalogue, Shen, [record], Today)!.Code.ShouldBe("career-twice");
        Terms(level: TrainingLevel.Prefecture).WhyNot(Catalogue, Shen, [record], Today).ShouldBeNull();

        record.Withdraw(Own, Now, "填错");
        Terms().WhyNot(Catalogue, Shen, [record], Today).ShouldBeNull();
    }

    [Fact]
    public void Nobody_decides_on_their_own_nor_on_what_they_proposed()
    {
        var record = Proposed();
        record.WhyNotDecide(Own)!.Code.ShouldBe("career-for-oneself");
        CareerRecord.Proposed(8, Leader, Terms(), "k", Own, Now).WhyNotDecide(Own)!.Code.ShouldBe("career-proposed-oneself");
        record.WhyNotDecide(School).ShouldBeNull();
    }

    [Fact]
    public void It_is_known_from_the_confirmation_until_it_is_taken_back()
    {
        var record = Proposed();
        record.Check(School, Now.AddDays(1));
        record.WasKnownAt(Now.AddDays(9)).ShouldBeFalse();
        record.Confirm(Hr, Now.AddDays(2), null);
        record.Withdraw(Hr, Now.AddDays(5), "重复");

        record.WasKnownAt(Now.AddDays(1)).ShouldBeFalse();
        record.WasKnownAt(Now.AddDays(2)).ShouldBeTrue();
        record.WasKnownAt(Now.AddDays(5)).ShouldBeFalse();
    }

    [Fact]
    public void The_office_takes_back_what_stands_and_a_teacher_only_what_waits()
    {
        var record = Proposed();
        record.WhyNotWithdraw(Own, mayKeep: false).ShouldBeNull();
        record.Confirm(Hr, Now, null);
        record.WhyNotWithdraw(Own, mayKeep: false)!.Code.ShouldBe("career-for-oneself");
        record.WhyNotWithdraw(School, mayKeep: false)!.Code.ShouldBe("career-not-yours");
        record.WhyNotWithdraw(Hr, mayKeep: true).ShouldBeNull();
    }

    [Fact]
    public void A_condition_finds_it_with_its_level_and_its_days()
    {
        var held = Proposed().Held!;
        (held.Kind, held.Value, held.Rank, held.Days.ToString()).ShouldBe((HeldKind.Honour, "学科带头人", "county", "2022-06-01..2027-05-31"));
    }
}
