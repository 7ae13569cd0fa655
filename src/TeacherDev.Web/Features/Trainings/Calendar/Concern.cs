using TeacherDev.Data.Trainings;
using TeacherDev.Domain.Calendar;

namespace TeacherDev.Web.Features.Trainings.Calendar;

public static class Concern
{
    /// <summary>Whoever left a class has nothing to do with what came after.</summary>
    public static bool Concerns(this OwnSession one, DistrictClock clock) =>
        one.LeftAt is not { } left || one.Session.On.ToDateTime(one.Session.Start) <= clock.LocalOf(left);

    /// <summary>Where the reader reached this site, with a slash behind.</summary>
    internal static string Site(this HttpRequest request) => $"{request.Scheme}://{request.Host}{request.PathBase}/";
}
