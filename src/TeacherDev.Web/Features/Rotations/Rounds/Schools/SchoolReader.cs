using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Rotations.Rounds;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Due;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Rotations.Rounds.Schools;

/// <summary>Reads a round as one school sees it: its own people, and who comes.</summary>
public sealed class SchoolReader(TeacherDevDb db, RotationRules rules, DistrictClock clock)
{
    /// <returns>Null where there is no such round or school.</returns>
    public async Task<SchoolPage?> Read(int id, int? schoolId, SchoolForm form, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        if (await db.WholeRounds().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancel) is not { } round || await db.Schools.AsNoTracking().SingleOrDefaultAsync(s => s.Id == schoolId, cancel) is not { } school)
        {
            return null;
        }

        var today = clock.Today;
        var ids = await db.InReach(new(null, school.Id, false), today).Where(t => t.AnonymisedAt == null).Select(t => t.Id).ToListAsync(cancel);
        var records = await db.Records([.. ids.Union(round.People.Where(p => p.SchoolId == school.Id).Select(p => p.TeacherId))], cancel);
        var isShown = round.PublishedAt is not null && round.CalledOffAt is null;
        var schools = await db.Schools.AsNoTracking().ToDictionaryAsync(s => s.Id, s => s.Name, cancel);
        var inRound = round.People.ToDictionary(p => p.TeacherId);
        var needs = round.Needs.ToDictionary(n => n.Id);
        var own = records.Where(r => ids.Contains(r.Teacher.Id) || inRound.ContainsKey(r.Teacher.Id)).Select(r => Row(r)).OrderBy(r => r.Person is null).ThenBy(r => r.Stands.Stands.DueOn ?? DateOnly.MaxValue).ThenBy(r => r.Stands.Teacher.Number, StringComparer.Ordinal).ToList();
        var there = own.Where(r => r.Stands.Stands.Term is not null && r.Stands.Stands.State != DueState.Away && r.Stands.School?.Id == school.Id).GroupBy(r => r.Work).Where(g => g.Key.Length > 0)
            .Select(g => new WorkRow(g.Key, g.Count(), rules.Round.KeepOf(g.Key), round.Keeps.Find(k => k.SchoolId == school.Id && k.Work == g.Key)?.Least)).OrderBy(w => w.Work, StringComparer.Ordinal).ToList();
        return new(
            round, school, own, isShown ? await Coming(round, school.Id, schools, cancel) : [], [.. round.Needs.Where(n => n.SchoolId == school.Id && n.Count > 0).OrderBy(n => n.Id)], there,
            await db.RoundWorks(rules, cancel), rules.Round, form, own.Exists(r => r.Stands.Stands.Term is not null), today);

        OwnRow Row(TeacherRecord record)
        {
            var person = inRound.GetValueOrDefault(record.Teacher.Id);
            var known = person is { WithdrawnAt: null } ? TakingPart.Of(rules, round, record, person).Stands : RoundQuestion.StandsIn(rules, round, record);
            var stands = new Standpoint(record.Unmoved(round.EffectiveOn), round.EffectiveOn, known, rules.Backbone.Holds(record, round.EffectiveOn));
            var mayNominate = person is null or { WithdrawnAt: not null, IsTakenOut: false } && TakingPart.Of(rules, round, record, RotationBasis.Nominated).Candidate is not null;
            return new(stands, person, mayNominate, rules.Round.WorkOf(record, round.Eve), isShown && person is { WithdrawnAt: null, NeedId: { } need } ? schools[needs[need].SchoolId] : null);
        }
    }

    private async Task<List<ComingRow>> Coming(RotationRound round, int schoolId, Dictionary<int, string> schools, CancellationToken cancel)
    {
        var needs = round.Needs.Where(n => n.SchoolId == schoolId).ToDictionary(n => n.Id);
        var people = round.Moving.Where(p => needs.ContainsKey(p.NeedId!.Value)).ToList();
        int[] ids = [.. people.Select(p => p.TeacherId)];
        var names = await db.Teachers.Where(t => ids.Contains(t.Id)).ToDictionaryAsync(t => t.Id, t => t.Name, cancel);
        return people.ConvertAll(p => new ComingRow(round.DecidedAt is null ? Masking.Name(names[p.TeacherId]) : names[p.TeacherId], schools[p.SchoolId], needs[p.NeedId!.Value].Stage, needs[p.NeedId!.Value].Work));
    }
}
