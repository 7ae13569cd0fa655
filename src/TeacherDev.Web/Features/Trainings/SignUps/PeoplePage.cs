using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.SignUps;

namespace TeacherDev.Web.Features.Trainings.SignUps;

/// <summary>Somebody who signed up, in whichever state.</summary>
public sealed record Participant(SignUp SignUp, string Number, string Name, string School);

/// <param name="People">In the order in which they asked.</param>
/// <param name="Chosen">Who is ticked for a seat.</param>
/// <param name="Keeps">The reader may name people and let them go.</param>
/// <param name="RoundIsOver">The first round can be settled.</param>
public sealed record PeoplePage(Training Training, IReadOnlyList<Participant> People, IReadOnlySet<int> Chosen, bool Keeps, bool RoundIsOver, DateTime Now)
{
    public IEnumerable<Participant> Wishing => People.Where(p => p.SignUp.State == SignUpState.Wishing);

    public IEnumerable<Participant> In => People.Where(p => p.SignUp.TakesSeat(Now));

    public IEnumerable<Participant> Line => People.Where(p => p.SignUp.State is SignUpState.Waiting or SignUpState.Asked);

    public IEnumerable<Participant> Out => People.Where(p => !p.SignUp.Holds);

    public bool Trims => Keeps && Training.State == TrainingState.Approved && Wishing.Any();
}
