using Shouldly;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using Xunit;

namespace TeacherDev.Domain.Tests.Trainings;

/// <summary>Who was there earns the session's hours: 45 minutes are one, a day gives eight at most, what was missed gives nothing.</summary>
public sealed class EarningsTests
{
    private static readonly DateTime At = new(2026, 11, 20, 8, 0, 0, DateTimeKind.Utc);
    private int last;

    [Theory]
    [InlineData("09:00", "09:45", 10)]
    [InlineData("09:00", "09:44", 9)]
    [InlineData("09:00", "11:00", 26)]
    [InlineData("08:00", "14:00", 80)]
    [InlineData("08:00", "18:00", 80)]
    public void Minutes_become_hours_and_the_remainder_is_dropped(string start, string end, int tenths) =>
        Earned([Session("2026-11-18", start, end)], Marking.Present).ShouldBe(tenths);

    [Fact]
    public void A_day_gives_eight_hours_however_many_sessions_it_has() =>
        Earned([Session("2026-11-18", "08:00", "12:00"), Session("2026-11-18", "13:00", "17:00"), Session("2026-11-19", "08:00", "09:30")], Marking.Present).ShouldBe(80 + 20);

    [Theory]
    [InlineData(AttendanceKind.Late, 30, 20)]
    [InlineData(AttendanceKind.LeftEarly, 119, 0)]
    [InlineData(AttendanceKind.Excused, 0, 0)]
    [InlineData(AttendanceKind.Absent, 0, 0)]
    public void What_was_missed_earns_nothing(AttendanceKind kind, int missed, int tenths) =>
        Earned([Session("2026-11-18", "09:00", "11:00")], new(kind, missed)).ShouldBe(tenths);

    [Fact]
    public void Set_hours_stand_instead_of_the_minutes_and_are_cut_like_them()
    {
        var session = Session("2026-11-18", "09:00", "11:00");
        session.SetHours(40, "含课前准备");
        Earned([session], Marking.Present).ShouldBe(40);
        Earned([session], new(AttendanceKind.LeftEarly, 60)).ShouldBe(20);
        session.SetHours(null, "");
        Earned([session], Marking.Present).ShouldBe(26);
    }

    [Fact]
    public void Not_taken_is_neither_absent_nor_zero_and_a_cancelled_session_is_none()
    {
        TrainingSession[] sessions = [Session("2026-11-17", "09:00", "10:30"), Session("2026-11-18", "09:00", "10:30")];
        Earnings.Tenths(sessions, new Dictionary<int, Marking> { [sessions[0].Id] = Marking.Present }).ShouldBe([new(sessions[0].Id, 20)]);
        sessions[0].Cancel(At, "台风");
        Earned(sessions, Marking.Present).ShouldBe(20);
        Earnings.Share(sessions, new Dictionary<int, Marking> { [sessions[0].Id] = Marking.Present }).ShouldBe(0);
    }

    [Fact]
    public void A_training_that_pays_each_session_owes_for_the_confirmed_ones()
    {
        TrainingSession[] sessions = [Session("2026-11-17", "09:00", "10:30"), Session("2026-11-18", "09:00", "10:30"), Session("2026-11-19", "09:00", "10:30")];
        sessions[0].Confirm(At);
        sessions[1].Confirm(At);
        sessions[1].Cancel(At, "重复");
        AttendanceMark[] marks = [.. from s in sessions from teacher in new[] { 1, 2 } select Mark(s, teacher, teacher == 1 ? Marking.Present : new(AttendanceKind.Absent))];

        var due = Held(PaysOn.EachSession, sessions, marks, [Word(sessions[0]), Word(sessions[1])]).Due(100).ShouldHaveSingleItem();
        (due.TeacherId, due.Kind, due.Id, due.CompletedOn, due.Tenths, due.Passed).ShouldBe((1, "session", $"{sessions[0].Id}", new DateOnly(2026, 11, 17), 20, true));
    }

    [Fact]
    public void Whoever_confirms_earns_nothing_by_their_own_word()
    {
        var session = Session("2026-11-17", "09:00", "10:30");
        session.Confirm(At);
        AttendanceMark[] marks = [Mark(session, 1, Marking.Present), Mark(session, 2, Marking.Present)];

        Held(PaysOn.EachSession, [session], marks, [Word(session, teacher: 1)]).Due(0).Select(d => d.TeacherId).ShouldBe([2]);
        Held(PaysOn.EachSession, [session], marks, [Word(session, teacher: 1), Word(session, teacher: 9)]).Due(0).Select(d => d.TeacherId).ShouldBe([1, 2]);
    }

    [Theory]
    [InlineData(100, 20)]
    [InlineData(150, 30)]
    [InlineData(0, null)]
    public void Leading_a_session_gives_what_the_district_says_of_its_hours(int percent, int? tenths)
    {
        var session = Session("2026-11-17", "09:00", "10:30");
        session.Confirm(At);
        AttendanceMark[] marks = [Mark(session, 1, Marking.Present), Mark(session, 7, Marking.Led)];
        var due = Held(PaysOn.EachSession, [session], marks, [Word(session)], leads: [7, 8]).Due(percent).SingleOrDefault(d => d.TeacherId == 7);
        (due?.TeacherId, due?.Kind, due?.Tenths).ShouldBe(tenths is null ? (null, null, null) : (7, "lead", tenths));
        Held(PaysOn.EachSession, [session], marks, [Word(session)], leads: [7, 8]).Due(percent).ShouldNotContain(d => d.TeacherId == 8, "nobody noted that they led it");
        Held(PaysOn.EachSession, [session], marks, [Word(session, teacher: 7)], leads: [7]).Due(percent).ShouldNotContain(d => d.TeacherId == 7);
        Held(PaysOn.EachSession, [session], [Mark(session, 1, new(AttendanceKind.Absent)), marks[1], Mark(session, 8, Marking.Led)], [Word(session)], leads: [7, 8]).Due(percent)
            .ShouldBeEmpty("nobody was there to be led");
    }

    [Fact]
    public void Of_two_who_share_a_series_each_is_paid_for_what_they_led_and_neither_sat_in_it()
    {
        TrainingSession[] sessions = [Session("2026-11-17", "09:00", "10:30"), Session("2026-11-18", "09:00", "10:30")];
        Array.ForEach(sessions, s => s.Confirm(At));
        var held = Held(PaysOn.Completion, sessions, [.. sessions.Select(s => Mark(s, 1, Marking.Present)), Mark(sessions[0], 7, Marking.Led), Mark(sessions[1], 8, Marking.Led)],
            [Word(null), .. sessions.Select(s => Word(s))], leads: [7, 8]);
        held.Training.Close(At);
        held.Due(100).Select(d => (d.TeacherId, d.Kind, d.CompletedOn.Day, d.Tenths)).ShouldBe([(1, "class", 18, 40), (7, "lead", 17, 20), (8, "lead", 18, 20)]);
    }

    [Fact]
    public void Leading_gives_no_more_a_day_than_sitting_there_and_nothing_for_a_session_in_which_one_sat()
    {
        TrainingSession[] sessions = [Session("2026-11-17", "09:00", "15:00"), Session("2026-11-17", "16:00", "20:00"), Session("2026-11-18", "09:00", "10:30")];
        Array.ForEach(sessions, s => s.Confirm(At));
        Held(PaysOn.EachSession, sessions, [Mark(sessions[2], 7, Marking.Present), .. sessions[..2].Select(s => Mark(s, 7, Marking.Led)), .. sessions.Select(s => Mark(s, 1, Marking.Present))], [.. sessions.Select(s => Word(s))], leads: [7])
            .Due(150).Where(d => d.TeacherId == 7).Select(d => (d.Kind, d.CompletedOn.Day, d.Tenths)).ShouldBe([("session", 18, 20), ("lead", 17, 80)]);
    }

    [Fact]
    public void Sitting_and_leading_on_one_day_give_no_more_than_the_day_may()
    {
        TrainingSession[] sessions = [Session("2026-11-17", "08:00", "12:30"), Session("2026-11-17", "13:00", "19:00")];
        Array.ForEach(sessions, s => s.Confirm(At));
        Held(PaysOn.EachSession, sessions, [Mark(sessions[0], 7, Marking.Present), Mark(sessions[1], 7, Marking.Led), .. sessions.Select(s => Mark(s, 1, Marking.Present))], [.. sessions.Select(s => Word(s))], leads: [7])
            .Due(100).Where(d => d.TeacherId == 7).Select(d => (d.Kind, d.Tenths)).ShouldBe([("session", 60), ("lead", 20)]);
    }

    [Fact]
    public void A_session_that_somebody_led_is_none_that_they_missed()
    {
        TrainingSession[] sessions = [Session("2026-11-17", "09:00", "10:30"), Session("2026-11-18", "09:00", "10:30")];
        Array.ForEach(sessions, s => s.Confirm(At));
        var held = Held(PaysOn.Completion, sessions, [Mark(sessions[0], 7, Marking.Present), Mark(sessions[1], 7, Marking.Led), Mark(sessions[1], 1, Marking.Present)], [Word(null), .. sessions.Select(s => Word(s))], share: 100, leads: [7]);
        held.Training.Close(At);
        held.Due(100).Where(d => d.TeacherId == 7).Select(d => (d.Kind, d.Tenths, d.Passed)).ShouldBe([("class", 20, true), ("lead", 20, true)]);
    }

    [Fact]
    public void What_a_second_reader_gave_never_takes_away_where_more_is_owed_since()
    {
        var session = Session("2026-11-17", "09:00", "10:30");
        session.Confirm(At);
        (Held(PaysOn.EachSession, [session], [Mark(session, 1, Marking.Present), Mark(session, 7, Marking.Led)], [Word(session)], leads: [7]) with { Given = [new(7, session.Id, 10)] })
            .Due(100).Select(d => (d.TeacherId, d.Kind, d.Tenths)).ShouldBe([(1, "session", 20), (7, "lead", 20)]);
    }

    [Fact]
    public void What_a_second_reader_gave_adds_what_is_missing_and_no_more_than_the_day_may_give()
    {
        TrainingSession[] sessions = [Session("2026-11-17", "09:00", "15:00"), Session("2026-11-17", "16:00", "17:30"), Session("2026-11-18", "09:00", "10:30")];
        Array.ForEach(sessions[..2], s => s.Confirm(At));
        sessions[2].Cancel(At, "重复登记");
        var held = Held(PaysOn.EachSession, sessions, [Mark(sessions[0], 1, Marking.Present), Mark(sessions[1], 2, Marking.Present), .. sessions[..2].Select(s => Mark(s, 7, Marking.Led))],
            [.. sessions.Select(s => Word(s))], leads: [7]);
        Given([new(7, 2, 30), new(7, 2, 25), new(1, 2, 20), new(1, 3, 20)]).ShouldBe([(1, "session", "1", 80), (7, "lead", "1", 80), (1, "session-reading", "3", 20)]);
        Given([new(7, 2, 30)], percent: 50).ShouldBe([(1, "session", "1", 80), (7, "lead", "1", 40), (7, "lead", "2", 10), (7, "session-reading", "2", 20)]);
        Given([new(7, 2, 10)], percent: 50).ShouldBe([(1, "session", "1", 80), (7, "lead", "1", 40), (7, "lead", "2", 10)]);

        IEnumerable<(int, string, string, int)> Given(GivenHours[] given, int percent = 100) =>
            (held with { Given = given }).Due(percent).Where(d => d is { Tenths: > 0, TeacherId: not 2 }).Select(d => (d.TeacherId, d.Kind, d.Id, d.Tenths));
    }

    [Fact]
    public void A_class_owes_once_a_person_dated_its_last_day_passed_or_not()
    {
        TrainingSession[] sessions = [.. Enumerable.Range(16, 5).Select(day => Session($"2026-11-{day}", "09:00", "10:30"))];
        List<AttendanceMark> marks = [.. sessions.Select(s => Mark(s, 1, Marking.Present)), .. sessions.Select((s, at) => Mark(s, 2, at < 3 ? Marking.Present : new(AttendanceKind.Absent))), .. sessions.SelectMany(s => new[] { Mark(s, 3, Marking.Present), Mark(s, 4, Marking.Present), Mark(s, 9, Marking.Led) })];
        Array.ForEach(sessions, s => s.Confirm(At));
        var held = Held(PaysOn.Completion, sessions, marks, [Word(null), .. sessions.Select(s => Word(s))], leads: [9], share: 80, grade: 60, grades: new() { [1] = 60, [2] = 95, [3] = 59 });
        held.Due(100).ShouldBeEmpty("the class is not closed");
        held.Training.Close(At);
        held.Due(100).Count(d => d is { TeacherId: 9, Kind: "lead", Tenths: 20 }).ShouldBe(5);

        held.Due(0).OrderBy(d => d.TeacherId).Select(d => (d.TeacherId, d.Kind, d.Id, d.StartedOn, d.CompletedOn, d.Tenths, d.Passed)).ShouldBe(
        [
            (1, "class", "0", new(2026, 11, 16), new(2026, 11, 20), 100, true),
            (2, "class", "0", new(2026, 11, 16), new(2026, 11, 20), 60, false), // three of five are less than eighty percent
            (3, "class", "0", new(2026, 11, 16), new(2026, 11, 20), 100, false), // the grade is too low; whoever has none yet is owed nothing yet
        ]);
    }

    private static int Earned(IReadOnlyCollection<TrainingSession> sessions, Marking mark) => Earnings.Tenths(sessions, sessions.ToDictionary(s => s.Id, _ => mark)).Values.Sum();

    private static AttendanceMark Mark(TrainingSession session, int teacher, Marking marking) => AttendanceMark.Of(session.Id, teacher, marking, MarkedBy.Hand, new(1, "li", null), At);

    private static Confirmation Word(TrainingSession? session, int? teacher = null) => Confirmation.Of(5, session?.Id ?? Confirmation.WholeClass, new(1, "wu", teacher), At);

    private TrainingSession Session(string on, string start, string end)
    {
        var session = TrainingSession.Planned(5, new(DateOnly.Parse(on), TimeOnly.Parse(start), TimeOnly.Parse(end)), "磨课", "三楼");
        typeof(TrainingSession).GetProperty(nameof(TrainingSession.Id))!.SetValue(session, ++last);
        return session;
    }

    private static Held Held(
        PaysOn pays, IReadOnlyList<TrainingSession> sessions, IReadOnlyList<AttendanceMark> marks, IReadOnlyList<Confirmation> words,
        int share = 0, int grade = 0, int[]? leads = null, Dictionary<int, int>? grades = null)
    {
        TrainingTerms terms = new("作业设计专题", "", OrganiserKind.Centre, "区研训中心", TrainingLevel.County, TrainingMode.InPerson, "", "", 40,
            new DateRange(new(2026, 11, 1), new(2026, 11, 10)), null, false, new(2026, 11, 12), 0, share, grade, pays, false);
        Signer centre = new(1, "li", null);
        var training = Training.Drafted(terms, null, "k", centre, At);
        training.File(centre, At);
        training.Decide(true, "", new(2, "zhao", null), At);
        return new(training, sessions, marks, words, leads ?? [], grades ?? []);
    }
}
