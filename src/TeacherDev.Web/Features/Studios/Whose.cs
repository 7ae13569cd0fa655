using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Studios;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Trainings;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios;

/// <summary>Who sees, leads and decides on which studios.</summary>
public static class Whose
{
    public static Signer Signer(this SignedInPerson me) => new(me.AccountId == 0 ? null : me.AccountId, me.Name, me.TeacherId);

    public static StudioReach Studios(this SignedInPerson me) => new(
        me.Studios, me.TeacherId, me.Is(Roles.SchoolAdmin, Roles.Principal) ? me.SchoolId : null, me.Is(Roles.DistrictHr, Roles.TrainingCentre, Roles.Auditor));

    public static bool Leads(this SignedInPerson me, Studio studio) => me.Studios.Contains(studio.Id);

    /// <summary>The host school or the district: they give the word that a leader cannot give on themselves.</summary>
    public static bool Oversees(this SignedInPerson me, Studio studio) =>
        me.Is(Roles.DistrictHr, Roles.TrainingCentre) || (me.Is(Roles.SchoolAdmin, Roles.Principal) && me.SchoolId == studio.HostSchoolId);

    /// <summary>Who runs its sessions and gives their word on attendance: who leads it, the host school's administrators, the personnel office.</summary>
    public static bool RunsSessions(this SignedInPerson me, Studio studio) =>
        me.Leads(studio) || me.Is(Roles.DistrictHr) || (me.Is(Roles.SchoolAdmin) && me.SchoolId == studio.HostSchoolId);

    /// <summary>Who reviews its members' terms: who leads it, and the personnel office once it is over, or as long as nobody in post leads it or stands in.</summary>
    /// <param name="isLed">Somebody in post leads it or stands in.</param>
    public static bool ReviewsTerms(this SignedInPerson me, Studio studio, bool isLed) => studio.IsOver || !isLed ? me.DecidesStudios() : me.Leads(studio);

    public static bool DecidesStudios(this SignedInPerson me) => me.Is(Roles.DistrictHr);

    /// <summary>Whether the studio's people and their work are shown to them by name: to who leads it, the host school and the district.</summary>
    public static bool Watches(this SignedInPerson me, Studio studio) => me.Leads(studio) || me.Oversees(studio) || me.Is(Roles.Auditor);

    /// <summary>Whose word on somebody's work is taken: of who leads it and of who oversees it, but among those who lead none speaks for another, whatever else they are.</summary>
    /// <param name="teacherId">Whose work it is.</param>
    /// <param name="leads">Who leads the studio.</param>
    public static bool SpeaksOf(this SignedInPerson me, Studio studio, int teacherId, IReadOnlyCollection<int> leads) =>
        (me.Leads(studio) || me.Oversees(studio)) && !(leads.Contains(teacherId) && (!me.Oversees(studio) || (me.TeacherId is { } own && leads.Contains(own))));

    /// <summary>Who leads a studio, or would, and who did: none of them decides on it.</summary>
    public static Task<List<int>> LeadsOf(this TeacherDevDb db, int studioId, CancellationToken cancel) =>
        db.StudioLeads.Where(l => l.StudioId == studioId && l.EndOn == null).Select(l => l.TeacherId).ToListAsync(cancel);
}
