using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using Xunit;

namespace TeacherDev.Domain.Tests.Trainings;

/// <summary>Coming and going by the session's code, and what a class then comes to.</summary>
public sealed class CheckingInTests
{
    private static readonly TrainingSession Session = TrainingSession.Planned(5, new(new(2026, 11, 21), new(14, 0), new(16, 0)), "磨课", "三楼");

    [Theory]
    [InlineData("13:29:59", "check-in-early")]
    [InlineData("13:30:00", null)]
    [InlineData("16:15:00", null)]
    [InlineData("16:15:01", "check-in-closed")]
    public void A_code_opens_before_the_beginning_and_closes_after_the_end(string at, string? refusal) =>
        CheckingIn.WhyNot(Session, On(at), TimeSpan.FromMinutes(30), TimeSpan.FromMinutes(15))?.Code.ShouldBe(refusal);

    [Theory]
    [InlineData("13:40:00", AttendanceKind.Present, 0)]
    [InlineData("14:10:00", AttendanceKind.Present, 0)]
    [InlineData("14:10:01", AttendanceKind.Late, 10)]
    [InlineData("14:25:59", AttendanceKind.Late, 25)]
    [InlineData("15:59:59", AttendanceKind.Late, 119)]
    public void Whoever_comes_after_the_tolerance_missed_all_since_the_beginning(string at, AttendanceKind kind, int missed) =>
        CheckingIn.Coming(Session, On(at), TimeSpan.FromMinutes(10)).ShouldBe(new(kind, missed));

    [Theory]
    [InlineData(0, "15:30:00", AttendanceKind.LeftEarly, 30)]
    [InlineData(20, "15:30:30", AttendanceKind.LeftEarly, 50)]
    [InlineData(0, "16:00:00", AttendanceKind.Present, 0)]
    [InlineData(20, "16:05:00", AttendanceKind.Late, 20)]
    public void Whoever_leaves_before_the_end_missed_the_rest_too(int missedBefore, string at, AttendanceKind kind, int missed) =>
        CheckingIn.Leaving(Session, missedBefore == 0 ? Marking.Present : new(AttendanceKind.Late, missedBefore), On(at)).ShouldBe(new(kind, missed));

    [Theory]
    [InlineData(4, 0, null, OutcomeKind.NotGraded)]
    [InlineData(4, 0, 59, OutcomeKind.GradeMissed)]
    [InlineData(4, 0, 60, OutcomeKind.Passed)]
    [InlineData(2, 0, 90, OutcomeKind.ShareMissed)]
    [InlineData(2, 2, 90, OutcomeKind.NotTaken)]
    [InlineData(3, 1, 90, OutcomeKind.Passed)]
    [InlineData(1, 1, 90, OutcomeKind.ShareMissed)]
    [InlineData(0, 4, null, OutcomeKind.NotThere)]
    [InlineData(0, 0, 90, OutcomeKind.NotThere)]
    public void Not_taken_is_open_where_it_decides_and_is_never_absent(int there, int notTaken, int? grade, OutcomeKind kind)
    {
        TrainingSession[] sessions = [.. Enumerable.Range(16, 4).Select(day => Numbered(TrainingSession.Planned(5, new(new(2026, 11, day), new(9, 0), new(10, 30)), "", ""), day))];
        var marks = sessions.Take(4 - notTaken).Select((s, at) => (s.Id, Mark: at < there ? Marking.Present : new(AttendanceKind.Absent))).ToDictionary(m => m.Id, m => m.Mark);
        var outcome = Outcome.Of(Class(share: 75, grade: 60), sessions, marks, grade);
        (outcome.Kind, outcome.Tenths, outcome.NotTaken).ShouldBe((kind, there * 20, notTaken));
    }

    private static Training Class(int share, int grade) => Training.Drafted(
        new("作业设计专题", "", OrganiserKind.Centre, "区研训中心", TrainingLevel.County, TrainingMode.InPerson, "", "", 40, new DateRange(new(2026, 11, 1), new(2026, 11, 10)), null,
            false, new(2026, 11, 12), 0, share, grade, PaysOn.Completion, false), null, "k", new(1, "li", null), default);

    private static TrainingSession Numbered(TrainingSession session, int id)
    {
        typeof(TrainingSession).GetProperty(nameof(TrainingSession.Id))!.SetValue(session, id);
        return session;
    }

    private static DateTime On(string time) => new DateOnly(2026, 11, 21).ToDateTime(TimeOnly.Parse(time));
}
