using TeacherDev.Data.Accounts;
using TeacherDev.Domain.Calendar;

namespace TeacherDev.Web.Features.Account.Keeping.Issuing;

/// <summary>How far a round is.</summary>
public sealed record IssuePage(AccountIssue Issue, bool HasKey, DistrictClock Clock)
{
    public bool IsReady => Issue.IsReady(Clock.UtcNow);
    public bool WasCutOff => Issue.TakenAt is null && Issue.WasCutOff(Clock.UtcNow);
    public bool IsAtWork => Issue.TakenAt is null && Issue.FinishedAt is null;
}
