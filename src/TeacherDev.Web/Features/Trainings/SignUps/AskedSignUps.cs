using TeacherDev.Data;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.SignUps;

/// <summary>A sign-up that waits for the word of the person's school.</summary>
public sealed record AskedSignUp
{
    public required SignUp SignUp { get; init; }
    public required Training Training { get; init; }
    public required string Number { get; init; }
    public required string Name { get; init; }
    public DateOnly? First { get; init; }
}

public static class AskedSignUps
{
    /// <summary>Those of the reader's school that wait, the earliest first; not the reader's own.</summary>
    public static IQueryable<AskedSignUp> AskedOf(this TeacherDevDb db, SignedInPerson me, DateOnly today)
    {
        var people = db.InReach(new(null, me.Is(Roles.SchoolAdmin, Roles.Principal) ? me.SchoolId : null, false), today);
        return from signUp in db.SignUps
               join training in db.Trainings on signUp.TrainingId equals training.Id
               join person in people on signUp.TeacherId equals person.Id
               where signUp.State == SignUpState.Asked && training.State == TrainingState.Approved && signUp.TeacherId != me.TeacherId
               orderby signUp.AskedAt, signUp.Id
               select new AskedSignUp
               {
                   SignUp = signUp, Training = training, Number = person.Number, Name = person.Name,
                   First = db.TrainingSessions.Where(s => s.TrainingId == training.Id && s.CancelledAt == null).Min(s => (DateOnly?)s.On),
               };
    }
}
