using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Trainings.SignUps;

/// <summary>Somebody who signed up, in whichever state.</summary>
public sealed record Participant(SignUp SignUp, string Number, string Name, string School);

/// <param name="Key">What they have in common, as the page's words know it.</param>
/// <param name="Count">All of them.</param>
/// <param name="Shown">Those on this page.</param>
public sealed record ParticipantGroup(string Key, int Count, IReadOnlyList<Participant> Shown);

/// <param name="People">In the order in which they asked.</param>
/// <param name="Chosen">Who is ticked for a seat.</param>
/// <param name="Keeps">The reader may name people and let them go; in a studio's training its members decide that.</param>
/// <param name="RoundIsOver">The first round can be settled.</param>
/// <param name="Page">Which page of the list is asked for.</param>
/// <param name="Asked">A part of a name or number that narrows the list; "" for none.</param>
/// <param name="Carried">Numbers that stand in the form when it opens.</param>
public sealed record PeoplePage(
    Training Training, IReadOnlyList<Participant> People, IReadOnlySet<int> Chosen, bool Keeps, bool RoundIsOver, DateTime Now, int Page, string Asked, IReadOnlyList<string> Carried)
{
    public const string TakingPart = "People.In", InLine = "People.Line", NoMore = "People.Out";

    /// <summary>Whom the form names when it opens, one a line: whoever takes part or waits in line already is left out.</summary>
    public string Numbers => string.Join('\n', Carried.Except(People.Where(p => p.SignUp.Holds).Select(p => p.Number)));

    public IEnumerable<Participant> Wishing => People.Where(p => p.SignUp.State == SignUpState.Wishing);

    public IEnumerable<Participant> In => People.Where(p => p.SignUp.TakesSeat(Now));

    public int InLineCount => People.Count(p => p.SignUp.Holds && !p.SignUp.TakesSeat(Now));

    public bool Trims => Keeps && Training.State == TrainingState.Approved && Wishing.Any();

    public Paging Paging => new(Page, Listed.Count());

    /// <summary>Who takes part, who may yet, who does not any more; of each those that this page shows.</summary>
    public IEnumerable<ParticipantGroup> Groups()
    {
        var (from, until, before) = (Paging.Skip, Paging.Last, 0);
        foreach (var group in Listed.GroupBy(Key))
        {
            var (first, count) = (before, group.Count());
            before += count;
            ParticipantGroup shown = new(group.Key, count, [.. group.Skip(Math.Max(0, from - first)).Take(Math.Max(0, until - Math.Max(from, first)))]);
            if (shown.Shown.Count > 0)
            {
                yield return shown;
            }
        }
    }

    private IEnumerable<Participant> Listed => People
        .Where(p => !Trims || p.SignUp.State != SignUpState.Wishing)
        .Where(p => Asked.Length == 0 || p.Name.Contains(Asked, StringComparison.OrdinalIgnoreCase) || p.Number.Contains(Asked, StringComparison.OrdinalIgnoreCase))
        .OrderBy(p => Array.IndexOf([TakingPart, InLine, NoMore], Key(p)));

    private string Key(Participant person) => person.SignUp.TakesSeat(Now) ? TakingPart : person.SignUp.Holds ? InLine : NoMore;
}
