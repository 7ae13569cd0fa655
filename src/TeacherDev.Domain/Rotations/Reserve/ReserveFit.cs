using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Rotations.Reserve;

/// <summary>Why somebody of the pool cannot fill a shortage.</summary>
public enum ReserveObstacle
{
    /// <summary>Their school has not confirmed the offer.</summary>
    NotConfirmed,
    Subject,
    Stage,

    /// <summary>The school is outside the zone within which they go.</summary>
    Zone,

    /// <summary>They are not ready on all of the days.</summary>
    Days,

    /// <summary>It is their own school.</summary>
    OwnSchool,

    /// <summary>No legal post on all of the days: there is nothing to be lent from.</summary>
    NoPost,

    /// <summary>They are at a host school on some of the days.</summary>
    Away,

    /// <summary>Approved leave holds on some of the days.</summary>
    Leave,
}

/// <summary>Who of the pool fits a shortage.</summary>
public static class ReserveFit
{
    /// <param name="person">The member as the roster tells of them now.</param>
    /// <param name="today">Days that are over are not asked for.</param>
    /// <returns>All that stands against it; nothing where they fit.</returns>
    public static IReadOnlyList<ReserveObstacle> Against(ReserveMember member, Shortage shortage, School host, TeacherRecord person, DateOnly today)
    {
        DateRange days = new(shortage.ComesOn(today), shortage.UntilOn);
        var post = person.Placements.FirstOrDefault(p => p.Kind == PlacementKind.Post && p.Days.Contains(days.Start));
        List<ReserveObstacle> against = [];
        Add(member.State(today) != ReserveState.Ready, ReserveObstacle.NotConfirmed);
        Add(!member.SubjectList.Contains(shortage.Work), ReserveObstacle.Subject);
        Add(!member.StageList.Contains(shortage.Stage), ReserveObstacle.Stage);
        Add(member.Zone.Length > 0 && member.Zone != host.Union, ReserveObstacle.Zone);
        Add(!member.Days.Contains(days.Start) || !member.Days.Contains(days.End), ReserveObstacle.Days);
        Add(post?.SchoolId == host.Id, ReserveObstacle.OwnSchool);
        Add(post is null || person.Whole(post)[0].StartOn >= days.Start || person.LastDay(post, host.Id) < days.End, ReserveObstacle.NoPost);
        Add(person.Placements.Any(p => p.Kind != PlacementKind.Post && p.Days.Overlaps(days)), ReserveObstacle.Away);
        Add(person.Exemptions.Any(e => e.IsLeave && e.Days.Overlaps(days)), ReserveObstacle.Leave);
        return against;

        void Add(bool isSo, ReserveObstacle obstacle)
        {
            if (isSo)
            {
                against.Add(obstacle);
            }
        }
    }
}
