using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Careers.Cohorts;

public enum CohortResult
{
    /// <summary>结业.</summary>
    Completed,

    /// <summary>未结业.</summary>
    NotCompleted,
}

/// <summary>
/// Somebody in a cohort, from a day to a day. What was wrong is taken back and entered anew, so that what was known earlier can still be asked.
/// </summary>
public sealed class CohortMember
{
    public const int ReasonLength = 500, CertificateLength = 60;

    public int Id { get; private set; }
    public int Version { get; private set; }
    public int CohortId { get; private set; }
    public Cohort Cohort { get; private set; } = null!;
    public int TeacherId { get; private set; }

    /// <summary>Of the form that named them: sent twice, it names each once.</summary>
    public string Key { get; private set; } = "";
    public DateOnly StartOn { get; private set; }

    /// <summary>The last day; null while they are in it, and then it is the cohort's last.</summary>
    public DateOnly? EndOn { get; private set; }

    /// <summary>Why they joined although the kind is for others; "" where it is for them.</summary>
    public string JoinReason { get; private set; } = "";
    public string RecordedBy { get; private set; } = "";
    public DateTime RecordedAt { get; private set; }

    /// <summary>Why they left before the end; null for whoever did not.</summary>
    public string? ExitReason { get; private set; }
    public string? EndedBy { get; private set; }

    /// <summary>Since when the last day is known.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>Which row it corrects.</summary>
    public int? ReplacesId { get; private set; }
    public string? WithdrawnBy { get; private set; }
    public DateTime? WithdrawnAt { get; private set; }
    public string? WithdrawalReason { get; private set; }

    public CohortResult? Result { get; private set; }
    public DateOnly? ResultOn { get; private set; }
    public string ResultReason { get; private set; } = "";
    public string Certificate { get; private set; } = "";
    public string? ResultBy { get; private set; }

    /// <summary>What completing it put into the register and stands there; null for nothing.</summary>
    public int? RecordId { get; private set; }
    public CareerRecord? Record { get; private set; }

    public List<CohortMentor> Mentors { get; } = [];
    public List<ShadowingStay> Stays { get; } = [];

    /// <summary>It was not taken back.</summary>
    public bool Holds => WithdrawnAt is null;

    public bool TakesSeat => Holds && EndOn is null;

    /// <summary>Asks for the cohort to be loaded.</summary>
    public DateRange Days => new(StartOn, EndOn ?? Cohort.EndOn);

    public static CohortMember Joined(Cohort cohort, int teacherId, DateOnly startOn, string reason, string key, CareerSigner by, DateTime at) =>
        new() { Cohort = cohort, CohortId = cohort.Id, TeacherId = teacherId, StartOn = startOn, JoinReason = reason, Key = key, RecordedBy = by.Name, RecordedAt = at };

    /// <summary>As conditions find it.</summary>
    /// <param name="outside">Codes parted by commas.</param>
    public static HeldFact HeldAs(string kind, string outside, DateOnly startOn, DateOnly endOn) =>
        new(HeldKind.Cohort, kind, "", new(startOn, endOn < startOn ? startOn : endOn)) { Outside = Cohort.Codes(outside) };

    public Refusal? WhyNotLeave(DateOnly lastOn, CareerSigner by, DateOnly today) =>
        !TakesSeat || Cohort.Closing is not null ? new("cohort-member-gone")
        : by.TeacherId == TeacherId ? new("cohort-for-oneself")
        : lastOn < StartOn || lastOn > Cohort.EndOn || lastOn > today ? new("cohort-last-day", StartOn, Cohort.EndOn < today ? Cohort.EndOn : today)
        : null;

    public void Leave(DateOnly lastOn, string reason, CareerSigner by, DateTime at)
    {
        ExitReason = reason;
        End(lastOn, by.Name, at);
    }

    /// <summary>Why the days may not be corrected to these.</summary>
    public Refusal? WhyNotCorrect(DateOnly startOn, DateOnly? endOn, CareerSigner by) =>
        WhyNotWithdraw(by) is { } refusal ? refusal
        : !Cohort.Days.Contains(startOn) || (endOn is { } last && (last < startOn || last > Cohort.EndOn)) ? new("cohort-from", Cohort.StartOn, Cohort.EndOn)
        : (startOn, endOn) == (StartOn, EndOn) ? new("cohort-same-days")
        : null;

    /// <summary>The row that takes its place, with all that hangs on it but mentors and stays.</summary>
    public CohortMember Corrected(DateOnly startOn, DateOnly? endOn, CareerSigner by, DateTime at)
    {
        var right = Joined(Cohort, TeacherId, startOn, JoinReason, Key, by, at);
        (right.ReplacesId, right.Result, right.ResultOn, right.ResultReason, right.Certificate, right.ResultBy) = (Id, Result, ResultOn, ResultReason, Certificate, ResultBy);
        right.RecordId = RecordId;
        if (endOn is { } last)
        {
            right.ExitReason = ExitReason ?? "";
            right.End(last, by.Name, at);
        }

        return right;
    }

    public Refusal? WhyNotWithdraw(CareerSigner by) =>
        !Holds ? new("cohort-member-gone") : Cohort.Closing is not null ? new("cohort-closed") : by.TeacherId == TeacherId ? new("cohort-for-oneself") : null;

    public void Withdraw(string reason, CareerSigner by, DateTime at) => (WithdrawnBy, WithdrawnAt, WithdrawalReason) = (by.Name, at, reason);

    /// <summary>Why such a result may not be given: completing what is asked needs it all, or a reason.</summary>
    public Refusal? WhyNotResult(CohortResult result, string reason, Refusal? lacks, CareerSigner by, DateOnly today) =>
        !Holds ? new("cohort-member-gone")
        : Cohort.Closing is not null ? new("cohort-closed")
        : by.TeacherId == TeacherId ? new("cohort-for-oneself")
        : today < StartOn ? new("cohort-not-begun", StartOn)
        : reason.Length > 0 ? null
        : result == CohortResult.NotCompleted || Result is not null ? new("cohort-reason")
        : lacks;

    public void Give(CohortResult result, DateOnly on, string reason, string certificate, CareerSigner by) =>
        (Result, ResultOn, ResultReason, Certificate, ResultBy) = (result, on, reason, result == CohortResult.Completed ? certificate : "", by.Name);

    /// <summary>Why there is no result to take back, or not by them.</summary>
    public Refusal? WhyNotTakeBack(CareerSigner by) =>
        WhyNotWithdraw(by) is { } refusal ? refusal : Result is null ? new("cohort-no-result") : null;

    /// <summary>They have no result, as before it was given; who gave it and took it back stands in the audit.</summary>
    public void TakeBack() => (Result, ResultOn, ResultReason, Certificate, ResultBy) = (null, null, "", "", null);

    /// <summary>Their completing stands in the register by this record; null where it stands there no more.</summary>
    public void StandsAs(CareerRecord? record)
    {
        Record = record;
        RecordId = record?.Id is > 0 and var id ? id : null;
    }

    public Refusal? WhyNotMentor(DateOnly from) =>
        !Holds || Cohort.Closing is not null ? new("cohort-member-gone")
        : !Days.Contains(from) ? new("cohort-from", Days.Start, Days.End)
        : Mentors.Exists(m => m.StartOn >= from) ? new("cohort-mentor-later", Mentors.Max(m => m.StartOn))
        : null;

    /// <summary>From that day on; who was so before is so up to the day before.</summary>
    public void Mentored(string name, string organisation, DateOnly from, CareerSigner by, DateTime at)
    {
        Mentors.Where(m => m.EndOn is null || m.EndOn >= from).ToList().ForEach(m => m.End(from.AddDays(-1)));
        Mentors.Add(CohortMentor.Named(name, organisation, from, by.Name, at));
    }

    internal void End(DateOnly lastOn, string by, DateTime at) => (EndOn, EndedBy, EndedAt) = (lastOn, by, at);
}
