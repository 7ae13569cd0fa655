namespace TeacherDev.Data.Requirements.Lists;

/// <summary>One row of a list of people.</summary>
/// <param name="SchoolId">The school of the legal post today; null in no post.</param>
/// <param name="State">当前状态, in the roster's word.</param>
/// <param name="IsFormer">The last post is over, and none follows.</param>
/// <param name="Duties">Where the person stands on each duty of today.</param>
public sealed record ListedTeacher(
    int Id, string Number, string Name, string Title, string Post, string State, int? SchoolId, bool IsFormer, IReadOnlyList<ListedDuty> Duties)
{
    public ListedDuty? Duty(string policy) => Duties.FirstOrDefault(d => d.Policy == policy);
}

/// <summary>One duty of today in a list. Amounts are tenths of an hour.</summary>
/// <param name="Status">The name of a <c>DutyStatus</c>.</param>
public sealed record ListedDuty(string Policy, string Status, DateOnly EndOn, int Target, int Counted, int Short, int ClausesOpen, bool Marked)
{
    /// <summary>Something is still owed; nobody who is exempt, not begun or done owes anything.</summary>
    public bool IsOpen => OpenStatus.Names.Contains(Status);

    /// <summary>The target as it would be without leave and pauses.</summary>
    public int TargetWithoutLeave { get; init; }

    /// <summary>How many days of its window approved exemptions and events cover.</summary>
    public int ExemptDays { get; init; }

    /// <summary>How many days a pause takes out of its window.</summary>
    public int PausedDays { get; init; }
}
