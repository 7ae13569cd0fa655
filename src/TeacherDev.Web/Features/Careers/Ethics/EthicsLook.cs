using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Careers.Ethics;

/// <summary>Notes who looked at whose ethics, and when; before anything is shown.</summary>
public sealed class EthicsLook(TeacherDevDb db, DistrictClock clock, Actor actor)
{
    public Task At(int teacherId, CancellationToken cancel) => Noted("ethics.seen", ("teacher", teacherId), null, cancel);

    /// <param name="of">What the list was of.</param>
    public Task AtList(object of, CancellationToken cancel) => Noted("ethics.listed", null, of, cancel);

    public Task AtFile(object of, CancellationToken cancel) => Noted("ethics.exported", null, of, cancel);

    private Task Noted(string action, (string, object)? subject, object? of, CancellationToken cancel)
    {
        db.Audited(actor, clock.UtcNow, action, subject, of);
        return db.SaveChangesAsync(cancel);
    }
}

/// <summary>Who may see what of ethics beyond their own.</summary>
internal static class EthicsReach
{
    public static bool KeepsEthics(this SignedInPerson me) => me.Is(Roles.DistrictHr);

    /// <summary>The school whose grades they see and enter; null for none, or for the whole district.</summary>
    public static int? GradesSchool(this SignedInPerson me) => me.Is(Roles.Principal) ? me.SchoolId : null;
}
