using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Studios.Scores;

namespace TeacherDev.Web.Features.Studios.About;

/// <summary>Seats, sessions and work of some studios, for counts that name nobody.</summary>
/// <param name="Seats">All who were ever admitted.</param>
/// <param name="Former">Those of them who are in post no more, with their last day in post.</param>
/// <param name="Sessions">What was held, the last first.</param>
/// <param name="Works">Confirmed reports.</param>
/// <param name="Known">What the program itself knows that members did.</param>
public sealed record StudioTally(
    IReadOnlyList<StudioMember> Seats, IReadOnlyDictionary<int, DateOnly?> Former, IReadOnlyList<StudioSession> Sessions, IReadOnlyList<StudioWork> Works, IReadOnlyList<KnownWork> Known, StudioRules Rules, DateOnly Today)
{
    /// <summary>One of the studios alone.</summary>
    public StudioTally Of(int id)
    {
        var seats = Seats.Where(m => m.StudioId == id).ToList();
        return this with
        {
            Seats = seats, Sessions = [.. Sessions.Where(s => s.StudioId == id)], Works = [.. Works.Where(w => w.StudioId == id)],
            Known = [.. Known.Where(k => (k.StudioId ?? id) == id && seats.Exists(m => m.TeacherId == k.TeacherId && m.IsOn(k.On)))],
        };
    }

    /// <summary>How many take part today, each once.</summary>
    public int Members => Seats.Where(m => m.IsOn(Today) && !Former.ContainsKey(m.TeacherId)).Select(m => m.TeacherId).Distinct().Count();

    /// <summary>How many there were of each item, outcomes first; none that never was.</summary>
    public IReadOnlyList<(ScoreItem Item, int Count)> Items
    {
        get
        {
            var known = Known.ToLookup(k => k.TeacherId);
            return [.. Rules.Ever.OrderByDescending(i => i.IsOutcome).Select(i => (i, KnownLine.Count(i, Works, known))).Where(i => i.Item2 > 0)];
        }
    }

    public HeldStudio Line(int id, string name)
    {
        var one = Of(id);
        return new(id, name, one.Members, one.Sessions.Count, one.Items.Sum(i => i.Count));
    }
}

/// <summary>A session of a studio.</summary>
public sealed record StudioSession(int StudioId, DateOnly On, TimeOnly End, string Topic);

/// <summary>A studio that an alliance holds.</summary>
/// <param name="Members">How many take part today.</param>
/// <param name="Sessions">How many were held.</param>
/// <param name="Works">Work and outcomes, confirmed or known.</param>
public sealed record HeldStudio(int Id, string Name, int Members, int Sessions, int Works);
