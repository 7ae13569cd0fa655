using TeacherDev.Data.Trainings;
using TeacherDev.Domain.Trainings;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings;

/// <summary>Who files and runs which trainings, and who approves them.</summary>
public static class Keeping
{
    public static Signer Signer(this SignedInPerson me) => new(me.AccountId == 0 ? null : me.AccountId, me.Name, me.TeacherId);

    public static TrainingReach Kept(this SignedInPerson me) => new(
        me.Is(Roles.Organiser, Roles.StudioLeader) ? me.AccountId : null, me.Is(Roles.SchoolAdmin) ? me.SchoolId : null, me.Is(Roles.TrainingCentre), me.Is(Roles.DistrictHr)) { Studios = me.Studios };

    /// <summary>What they may see beside what is public: what they keep; a principal their school's, an auditor everything.</summary>
    public static TrainingReach Seen(this SignedInPerson me) => me.Kept() with
    {
        SchoolId = me.Is(Roles.SchoolAdmin, Roles.Principal) ? me.SchoolId : null, Everybody = me.Is(Roles.DistrictHr, Roles.Auditor, Roles.TrainingCentre),
    };

    /// <summary>The organisers as whom they may file.</summary>
    public static IEnumerable<OrganiserKind> Files(this SignedInPerson me)
    {
        if (me.Is(Roles.TrainingCentre, Roles.DistrictHr))
        {
            yield return OrganiserKind.Centre;
        }

        if (me.Is(Roles.SchoolAdmin) && me.SchoolId is not null)
        {
            yield return OrganiserKind.School;
        }

        if (me.Is(Roles.StudioLeader))
        {
            yield return OrganiserKind.Studio;
        }

        if (me.Is(Roles.Organiser))
        {
            yield return OrganiserKind.Provider;
        }
    }

    /// <summary>A school's own training is approved by its principal or the centre, the centre's by the district, a studio's and one from outside by either.</summary>
    public static bool Approves(this SignedInPerson me, Training training) => me.Is(Roles.DistrictHr) || training.OrganiserKind switch
    {
        OrganiserKind.School => me.Is(Roles.TrainingCentre) || (me.Is(Roles.Principal) && me.SchoolId is not null && me.SchoolId == training.SchoolId),
        OrganiserKind.Studio or OrganiserKind.Provider => me.Is(Roles.TrainingCentre),
        _ => false,
    };

    /// <summary>Whether it is theirs to look at for a decision: a principal's school, the centre's and the district's all.</summary>
    public static bool Decides(this SignedInPerson me, Training training) =>
        me.Is(Roles.DistrictHr, Roles.TrainingCentre) || (me.Is(Roles.Principal) && me.SchoolId is not null && me.SchoolId == training.SchoolId);

    /// <summary>Whoever leads a training runs its sessions too, and confirms them for everybody but themselves.</summary>
    public static bool Runs(this SignedInPerson me, Training training, IEnumerable<int> leads) =>
        me.Kept().Keeps(training) || (me.TeacherId is { } own && leads.Contains(own));
}
