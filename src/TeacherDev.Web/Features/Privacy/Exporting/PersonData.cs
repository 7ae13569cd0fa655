using TeacherDev.Data.Audit;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Privacy.Exporting;

/// <summary>Everything that is held about one person.</summary>
/// <param name="IsOwn">For the person: legal holds and other people's network addresses are left out.</param>
/// <param name="Records">The person's row, and rows that were merged into it.</param>
/// <param name="Entries">All lines of the ledger, reversals included.</param>
/// <param name="Audit">What was done to the person, and what they did themselves.</param>
/// <param name="Tables">The same and the rest, table by table as it stands.</param>
public sealed record PersonData(
    bool IsOwn,
    Person Person,
    IReadOnlyList<Teacher> Records,
    IReadOnlyDictionary<int, School> Schools,
    IReadOnlyList<(Data.Accounts.Account Account, IReadOnlyList<string> Roles)> Accounts,
    IReadOnlyList<LedgerEntry> Entries,
    IReadOnlyList<DutyResult> Duties,
    IReadOnlyList<AuditRow> Audit,
    IReadOnlyDictionary<string, List<Dictionary<string, object?>>> Tables)
{
    public bool ShowsAddressOf(AuditRow row) => !IsOwn || Accounts.Any(a => a.Account.Id == row.ActorId);
}
