using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Rotations.Hiring;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Rotations.Moves;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Hiring;

/// <summary>What is asked to be done with people of a round.</summary>
/// <param name="PostId">Null for a state without a post, or for each the post of their own work at their own school.</param>
/// <param name="Seen">The version of the person that was seen; null where several are meant.</param>
public sealed record HiringAsked(HiringState To, int? PostId, DateOnly? On, DateOnly? Until, string Document, string Word, int? Seen);

/// <summary>Puts people of a round from one state into the next, or back with a reason: checked, kept, audited and told in one transaction.</summary>
public sealed class HiringDesk(TeacherDevDb db, RotationRules rules, HiringTurn turn, HiringLetters letters, DistrictClock clock, SignedInPerson me, Actor actor)
{
    /// <param name="places">People of the round whom the reader may touch.</param>
    public Task<Refusal?> Stand(int id, HiringSide side, IReadOnlyCollection<int> places, HiringAsked asked, CancellationToken cancel) => turn.Take(id, async round =>
    {
        var people = await db.HiringPeople.Include(p => p.Applications).Where(p => p.RoundId == id && places.Contains(p.Id)).OrderBy(p => p.Id).ToListAsync(cancel);
        var taken = await db.HiringTaken(id, cancel);
        var schools = await db.Schools.AsNoTracking().ToDictionaryAsync(s => s.Id, cancel);
        if (people.Count == 0)
        {
            return new("hiring-nobody");
        }

        if (Short(round, people, taken, asked) is { } tooMany)
        {
            return tooMany;
        }

        foreach (var person in people)
        {
            var post = PostOf(round, person, asked);
            HiringAct act = new(
                asked.To, post, post is null ? 0 : taken.GetValueOrDefault(post.Id), post is not null && IsAbove(schools[person.SchoolId], schools[post.SchoolId]), asked.On ?? clock.Today, asked.Until, asked.Document, asked.Word);
            if ((asked.Seen is { } seen && seen != person.Version ? new("hiring-seen-old") : act.WhyNot(round, person, side, me.MoveSigner(), clock.Today)) is { } refusal)
            {
                return people.Count == 1 ? refusal : new("hiring-one", await db.Teachers.Where(t => t.Id == person.TeacherId).Select(t => t.Name).SingleAsync(cancel), refusal);
            }

            await Take(round, person, act, schools, cancel);
            if (post is not null)
            {
                taken[post.Id] = taken.GetValueOrDefault(post.Id) + 1;
            }
        }

        await Tell(round, people, asked, side, schools, cancel);
        return null;
    }, cancel);

    /// <summary>Puts somebody back to a state in which they stood before.</summary>
    /// <param name="entryId">The state as it was.</param>
    public Task<Refusal?> Correct(int id, int place, int entryId, int seen, string word, CancellationToken cancel) => turn.Take(id, async round =>
    {
        var person = await db.HiringPeople.Include(p => p.Entries).Include(p => p.Applications).AsSplitQuery().SingleAsync(p => p.Id == place && p.RoundId == id, cancel);
        var entry = person.Before.FirstOrDefault(e => e.Id == entryId);
        var post = entry?.PostId is { } key ? round.Posts.Single(p => p.Id == key) : null;
        var taken = post is null ? 0 : (await db.HiringTaken(id, cancel)).GetValueOrDefault(post.Id);
        if ((seen != person.Version ? new("hiring-seen-old") : person.WhyNotCorrect(round, entry, post, taken, word, me.MoveSigner())) is { } refusal)
        {
            return refusal;
        }

        var from = person.State;
        person.Correct(entry!, word, me.Name, clock.UtcNow);
        db.Audited(actor, clock.UtcNow, "hiring.corrected", ("teacher", person.TeacherId), new { round = id, from = from.ToString(), to = person.State.ToString() }, word);
        await letters.Tell(round, [person.TeacherId], person.State, cancel, "", person.OnDay.AsDay(), person.UntilOn?.AsDay() ?? "", word);
        return null;
    }, cancel);

    /// <summary>Lets somebody compete above the level of their school.</summary>
    public Task<Refusal?> SetLevelAside(int id, int place, string word, CancellationToken cancel) => turn.Take(id, async round =>
    {
        var person = await db.HiringPeople.SingleAsync(p => p.Id == place && p.RoundId == id, cancel);
        Refusal? refusal = round.IsOver ? new("hiring-round-over") : me.TeacherId == person.TeacherId ? new("hiring-for-oneself") : word.Length == 0 ? new("hiring-word") : null;
        if (refusal is null)
        {
            person.SetLevelAside(word);
            db.Audited(actor, clock.UtcNow, "hiring.level-set-aside", ("teacher", person.TeacherId), new { round = id }, word);
        }

        return refusal;
    }, cancel);

    public bool IsAbove(School home, School to) => rules.Hiring?.IsAbove(home.Setting, to.Setting) is true;

    private static HiringPost? PostOf(HiringRound round, HiringPerson person, HiringAsked asked) =>
        !HiringAct.NeedsPost(asked.To) ? null : asked.PostId is { } id ? round.Posts.Find(p => p.Id == id) : asked.To == HiringState.Kept ? round.Posts.Find(p => p.SchoolId == person.SchoolId && p.Work == person.Work) : null;

    /// <summary>Several at once for fewer posts than they are, with the figures.</summary>
    private static Refusal? Short(HiringRound round, List<HiringPerson> people, Dictionary<int, int> taken, HiringAsked asked) =>
        people.Count == 1 ? null : people.Select(p => PostOf(round, p, asked)).OfType<HiringPost>().GroupBy(p => p).Where(g => taken.GetValueOrDefault(g.Key.Id) + g.Count() > g.Key.Count)
            .Select(g => new Refusal("hiring-posts-short", g.Key.Work, g.Key.Count, taken.GetValueOrDefault(g.Key.Id), g.Count())).FirstOrDefault();

    private async Task Take(HiringRound round, HiringPerson person, HiringAct act, Dictionary<int, School> schools, CancellationToken cancel)
    {
        var from = person.State;
        if (act.To == HiringState.Hired && person.Applications.Find(a => a.IsOpen && a.PostId == act.Post!.Id) is { } application)
        {
            application.Answer(true, act.Word, me.Name, clock.UtcNow);
        }

        var post = act.Post ?? round.Posts.Find(p => p.Id == person.PostId);
        person.Take(act, me.Name, clock.UtcNow);
        db.Audited(
            actor, clock.UtcNow, "hiring.stood", ("teacher", person.TeacherId),
            new { round = round.Id, from = from.ToString(), to = act.To.ToString(), school = post is null ? null : schools[post.SchoolId].Code, work = post?.Work, act.On, act.Until, act.Document }, act.Word.Length > 0 ? act.Word : null);
        if (act.To is HiringState.Hired or HiringState.Assigned)
        {
            var name = await db.Teachers.Where(t => t.Id == person.TeacherId).Select(t => t.Name).SingleAsync(cancel);
            await letters.TellSchool(round, act.To == HiringState.Hired ? person.SchoolId : post!.SchoolId, act.To == HiringState.Hired ? "Left" : "Given", cancel, name, schools[post!.SchoolId].Name);
        }
    }

    private async Task Tell(HiringRound round, List<HiringPerson> people, HiringAsked asked, HiringSide side, Dictionary<int, School> schools, CancellationToken cancel)
    {
        if (side == HiringSide.Teacher)
        {
            await letters.TellDistrict(round, "Answered", cancel);
            return;
        }

        foreach (var group in people.GroupBy(p => round.Posts.Find(x => x.Id == p.PostId)?.SchoolId))
        {
            await letters.Tell(
                round, [.. group.Select(p => p.TeacherId)], asked.To, cancel, group.Key is { } school ? schools[school].Name : "", (asked.On ?? clock.Today).AsDay(), asked.Until?.AsDay() ?? "",
                asked.Word.Length > 0 ? asked.Word : asked.Document);
        }
    }
}
