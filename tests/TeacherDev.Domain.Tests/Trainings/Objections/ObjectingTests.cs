using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Tests.Trainings.Claims;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Domain.Trainings.Claims.Rules;
using TeacherDev.Domain.Trainings.Objections;
using Xunit;

namespace TeacherDev.Domain.Tests.Trainings.Objections;

/// <summary>Who may object to what, until when, who may read it, and what may come of it.</summary>
public sealed class ObjectingTests
{
    private const int Who = 7;

    /// <summary>A Friday.</summary>
    private static readonly DateTime Confirmed = new(2026, 11, 20, 8, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Friday = new(2026, 11, 20);
    private static readonly Signer Organiser = new(1, "李组织", null);

    [Fact]
    public void A_confirmed_session_can_be_objected_to_for_so_many_working_days_marked_or_not()
    {
        var hours = Hours(Marking.Present);
        WhyNot(hours, 1, Friday).ShouldBeNull();
        WhyNot(Hours(null), 1, Friday).ShouldBeNull();
        hours.Until(1, ClaimKit.Rules, DateOnly.FromDateTime).ShouldBe(new(2026, 12, 4));
        WhyNot(hours, 1, new(2026, 12, 4)).ShouldBeNull();
        WhyNot(hours, 1, new(2026, 12, 5))!.ToString().ShouldContain("hours-objection-late");
        WhyNot(hours, 2, Friday)!.Code.ShouldBe("hours-not-confirmed");
        WhyNot(hours, 9, Friday)!.Code.ShouldBe("hours-by-session");
        WhyNot(hours with { TakesPart = false, Held = Held(null) }, 1, Friday)!.Code.ShouldBe("hours-not-there");
    }

    [Fact]
    public void A_correction_since_gives_the_time_anew()
    {
        var hours = Hours(Marking.Present) with { Paid = new Dictionary<int, DateTime> { [1] = Confirmed.AddDays(20) } };
        WhyNot(hours, 1, new(2026, 12, 22)).ShouldBeNull();
        WhyNot(Hours(Marking.Present, markedAt: Confirmed.AddDays(20)), 1, new(2026, 12, 22)).ShouldBeNull();
    }

    [Fact]
    public void Each_decision_is_objected_to_once()
    {
        var objection = Filed(Confirmed.AddHours(1));
        var hours = Hours(Marking.Present) with { Earlier = [objection] };
        WhyNot(hours, 1, Friday)!.Code.ShouldBe("hours-objection-open");
        objection.Decide(ObjectionState.Changed, 20, "更正", Reader, Confirmed.AddHours(5));
        WhyNot(hours, 1, Friday)!.Code.ShouldBe("hours-objected-once");
        var corrected = Hours(Marking.Present, markedAt: Confirmed.AddHours(5)) with { Earlier = [objection] };
        WhyNot(corrected, 1, Friday)!.Code.ShouldBe("hours-objected-once");
        WhyNot(Hours(Marking.Present, markedAt: Confirmed.AddHours(6)) with { Earlier = [objection] }, 1, Friday).ShouldBeNull();
    }

    [Fact]
    public void A_class_is_objected_to_once_it_is_closed_and_where_it_pays_as_a_whole()
    {
        WhyNot(Hours(Marking.Present), Confirmation.WholeClass, Friday)!.Code.ShouldBe("hours-by-session");
        var open = new DecidedHours(Held(Marking.Present, PaysOn.Completion), Who, true, [], 100, new Dictionary<int, DateTime>());
        WhyNot(open, Confirmation.WholeClass, Friday)!.Code.ShouldBe("hours-not-closed");
        open.Held.Training.Close(Confirmed.AddDays(3));
        WhyNot(open, Confirmation.WholeClass, new(2026, 12, 7)).ShouldBeNull();
        WhyNot(open, Confirmation.WholeClass, new(2026, 12, 8))!.Code.ShouldBe("hours-objection-late");
    }

    [Fact]
    public void The_second_reader_had_no_hand_in_it_and_deputies_read_once_the_time_is_over()
    {
        var objection = Filed(Confirmed);
        FirstHands none = new(new HashSet<int>(), []), hands = new(new HashSet<int> { 3 }, [12]);
        objection.DueOn.ShouldBe(new(2026, 11, 27));
        objection.WhyNotRead(Reader, none, Friday).ShouldBeNull();
        objection.WhyNotRead(Reader, hands, Friday)!.Code.ShouldBe("hours-objection-read-before");
        objection.WhyNotRead(ClaimKit.Signer(4, ClaimWords.DistrictHr, teacher: 12), hands, Friday)!.Code.ShouldBe("hours-objection-lead");
        objection.WhyNotRead(ClaimKit.Signer(4, ClaimWords.DistrictHr, teacher: Who), none, Friday)!.Code.ShouldBe("hours-objection-own");
        objection.WhyNotRead(ClaimKit.Centre, none, new(2026, 11, 27))!.Code.ShouldBe("hours-objection-not-yours");
        objection.WhyNotRead(ClaimKit.Centre, none, new(2026, 11, 28)).ShouldBeNull();
        objection.WhyNotRead(ClaimKit.School, none, new(2026, 11, 28))!.Code.ShouldBe("hours-objection-not-yours");
        objection.Decide(ObjectionState.Upheld, 20, "维持", Reader, Confirmed);
        objection.WhyNotRead(ClaimKit.Hr, none, Friday)!.Code.ShouldBe("hours-objection-decided");
        Should.Throw<InvalidOperationException>(() => objection.Decide(ObjectionState.Changed, 20, "再变", Reader, Confirmed));
    }

    [Theory]
    [InlineData(null, AttendanceKind.Present, 0, null)]
    [InlineData(AttendanceKind.Absent, AttendanceKind.Late, 30, null)]
    [InlineData(AttendanceKind.Absent, AttendanceKind.Excused, 0, null)]
    [InlineData(null, AttendanceKind.Excused, 0, "hours-outcome-worse")]
    [InlineData(AttendanceKind.Present, AttendanceKind.Late, 30, "hours-outcome-worse")]
    [InlineData(AttendanceKind.Present, AttendanceKind.Present, 0, "hours-outcome-worse")]
    [InlineData(null, AttendanceKind.Late, 90, "mark-minutes-odd")]
    public void What_is_decided_instead_makes_nothing_worse(AttendanceKind? was, AttendanceKind now, int missed, string? code) =>
        Reread(new(new Dictionary<int, Marking> { [1] = new(now, missed) }, null), was is { } kind ? new Marking(kind) : null).ShouldBe(code);

    [Fact]
    public void It_is_about_what_was_objected_to()
    {
        Reread(new(new Dictionary<int, Marking>(), null), null).ShouldBe("hours-outcome-nothing");
        Reread(new(new Dictionary<int, Marking> { [2] = Marking.Present }, null), null).ShouldBe("hours-outcome-elsewhere");
        Reread(new(new Dictionary<int, Marking>(), 80), null).ShouldBe("hours-outcome-no-grade");
        var ofClass = HourObjection.Filed(5, Confirmation.WholeClass, Who, 1, "漏登", 0, ClaimKit.Rules, Confirmed, Friday);
        var hours = new DecidedHours(Held(null, PaysOn.Completion, grade: 60) with { Grades = new Dictionary<int, int> { [Who] = 55 } }, Who, true, [], 100, new Dictionary<int, DateTime>());
        new SecondReading(new Dictionary<int, Marking> { [2] = Marking.Present }, 60).WhyNot(hours, ofClass).ShouldBeNull();
        new SecondReading(new Dictionary<int, Marking>(), 55).WhyNot(hours, ofClass)!.Code.ShouldBe("hours-grade-worse");
        new SecondReading(new Dictionary<int, Marking>(), 101).WhyNot(hours, ofClass)!.Code.ShouldBe("hours-grade-odd");
    }

    /// <summary>Session 1 gives 20 tenths; it was on the eve of Friday.</summary>
    [Fact]
    public void What_a_cancelled_session_or_leading_gives_is_given_by_word_up_to_what_whoever_was_there_has()
    {
        var cancelled = Hours(Marking.Present);
        cancelled.Session(1)!.Cancel(Confirmed.AddHours(1), "重复登记");
        WhyNot(cancelled, 1, Friday).ShouldBeNull();
        ByWord(cancelled, 20).ShouldBeNull();
        ByWord(cancelled, 21).ShouldBe("hours-outcome-odd");
        ByWord(cancelled, 0).ShouldBe("hours-outcome-odd");
        ByWord(cancelled, null).ShouldBe("hours-outcome-no-hours");
        new SecondReading(new Dictionary<int, Marking> { [1] = Marking.Present }, null, 20).WhyNot(cancelled, Filed(Confirmed))!.Code.ShouldBe("hours-outcome-elsewhere");
        ByWord(Hours(null), 20).ShouldBe("hours-outcome-nothing");
        new SecondReading(new Dictionary<int, Marking> { [1] = Marking.Present }, null, 20).WhyNot(Hours(null), Filed(Confirmed))!.Code.ShouldBe("hours-outcome-elsewhere");

        var ahead = Hours(null);
        ahead.Session(2)!.Cancel(Confirmed.AddDays(-3), "教师外出");
        WhyNot(ahead, 2, Friday)!.Code.ShouldBe("hours-session-cancelled");

        var unnoted = new DecidedHours(Held(null), 12, false, [], 150, new Dictionary<int, DateTime>());
        WhyNot(unnoted, 1, Friday).ShouldBeNull();
        Instead(unnoted, Marking.Led).ShouldBeNull("whoever led it is marked so");
        Instead(unnoted, Marking.Present).ShouldBe("hours-outcome-kind");
        Instead(Hours(null), Marking.Led).ShouldBe("hours-outcome-kind");

        var led = new DecidedHours(Held(Marking.Led, who: 12), 12, false, [], 150, new Dictionary<int, DateTime>());
        WhyNot(led, 1, Friday).ShouldBeNull();
        led.Tenths(1).ShouldBe(0);
        ByWord(led, 30, 12).ShouldBeNull();
        ByWord(led, 31, 12).ShouldBe("hours-outcome-odd");
    }

    [Fact]
    public void A_class_that_was_cancelled_after_some_of_it_was_held_is_objected_to_as_a_whole()
    {
        var held = new DecidedHours(Held(Marking.Present, PaysOn.Completion), Who, true, [], 0, new Dictionary<int, DateTime>());
        var ofClass = HourObjection.Filed(5, Confirmation.WholeClass, Who, 1, "已上完两次课", 0, ClaimKit.Rules, Confirmed, Friday);
        held.Held.Training.Cancel("人数不足", Confirmed);
        WhyNot(held, Confirmation.WholeClass, Friday).ShouldBeNull();
        new SecondReading(new Dictionary<int, Marking>(), null, 40).WhyNot(held, ofClass).ShouldBeNull();
        new SecondReading(new Dictionary<int, Marking>(), null, 41).WhyNot(held, ofClass)!.Code.ShouldBe("hours-outcome-odd");
        new SecondReading(new Dictionary<int, Marking>(), 80).WhyNot(held, ofClass)!.Code.ShouldBe("hours-outcome-elsewhere");

        var before = new DecidedHours(Held(null, PaysOn.Completion), Who, true, [], 0, new Dictionary<int, DateTime>());
        before.Held.Training.Cancel("人数不足", Confirmed.AddDays(-5));
        WhyNot(before, Confirmation.WholeClass, Friday)!.Code.ShouldBe("hours-not-closed");
    }

    private static string? Instead(DecidedHours hours, Marking now) =>
        new SecondReading(new Dictionary<int, Marking> { [1] = now }, null).WhyNot(hours, HourObjection.Filed(5, 1, hours.TeacherId, 1, "漏登", 0, ClaimKit.Rules, Confirmed, Friday))?.Code;

    private static string? ByWord(DecidedHours hours, int? tenths, int who = Who) =>
        new SecondReading(new Dictionary<int, Marking>(), null, tenths).WhyNot(hours, HourObjection.Filed(5, 1, who, 1, "漏登", 0, ClaimKit.Rules, Confirmed, Friday))?.Code;

    private static ClaimSigner Reader => ClaimKit.Hr;

    private static string? Reread(SecondReading reading, Marking? was) => reading.WhyNot(Hours(was), Filed(Confirmed))?.Code;

    private static Refusal? WhyNot(DecidedHours hours, int session, DateOnly today) => hours.WhyNotObject(session, ClaimKit.Rules, DateOnly.FromDateTime, today);

    private static HourObjection Filed(DateTime at) => HourObjection.Filed(5, 1, Who, 1, "漏登", 0, ClaimKit.Rules, at, Friday);

    private static DecidedHours Hours(Marking? mark, DateTime? markedAt = null) => new(Held(mark, markedAt: markedAt), Who, true, [], 100, new Dictionary<int, DateTime>());

    /// <summary>Session 1 is confirmed and ninety minutes long, session 2 is not confirmed.</summary>
    private static Held Held(Marking? mark, PaysOn pays = PaysOn.EachSession, int grade = 0, DateTime? markedAt = null, int who = Who)
    {
        var training = Training.Drafted(
            new("作业设计", "", OrganiserKind.Centre, "区研训中心", TrainingLevel.County, TrainingMode.InPerson, "", "", null, new(Friday, Friday), null, false, Friday, 0, 0, grade, pays, false),
            null, "k", Organiser, Confirmed);
        var sessions = new[] { 1, 2 }.Select(id =>
        {
            var session = TrainingSession.Planned(5, new(Friday.AddDays(-id), new(9, 0), new(10, 30)), "", "");
            typeof(TrainingSession).GetProperty(nameof(TrainingSession.Id))!.SetValue(session, id);
            return session;
        }).ToList();
        sessions[0].Confirm(Confirmed);
        return new(training, sessions, mark is { } set ? [AttendanceMark.Of(1, who, set, MarkedBy.Hand, Organiser, markedAt ?? Confirmed.AddHours(-2))] : [], [], [12], new Dictionary<int, int>());
    }
}
