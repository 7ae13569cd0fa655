using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Rotations.Rounds;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Rotations.Rounds.Own;

/// <summary>Reads a round as one teacher sees it.</summary>
public sealed class OwnReader(TeacherDevDb db, RotationRules rules, DistrictClock clock)
{
    /// <param name="wish">What was typed; null for what is kept.</param>
    /// <returns>Null where there is no such round or person.</returns>
    public async Task<OwnPage?> Read(int id, int teacherId, WishForm? wish, ObjectionForm? objection, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        if (await db.WholeRounds().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancel) is not { } round || (await db.Records([teacherId], cancel)).FirstOrDefault() is not { } record)
        {
            return null;
        }

        var person = round.People.Find(p => p.TeacherId == teacherId);
        var schools = await db.Schools.AsNoTracking().OrderBy(s => s.Code).ToListAsync(cancel);
        var candidate = TakingPart.Of(rules, round, record, RotationBasis.Applied).Candidate;
        var part = person is { WithdrawnAt: null } ? TakingPart.Of(rules, round, record, person) : null;
        var shown = round.PublishedAt is null || round.CalledOffAt is not null ? [] : await Shown(round, teacherId, schools, cancel);
        return new(
            round, new(record.Unmoved(round.EffectiveOn), round.EffectiveOn, part?.Stands ?? RoundQuestion.StandsIn(rules, round, record), rules.Backbone.Holds(record, round.EffectiveOn)), person, rules.Round.WorkOf(record, round.Eve),
            candidate?.IsCountywide is true, candidate is null ? [] : WishChoice.Of(rules, round, record, candidate, schools), shown.Find(s => s.IsOwn)?.To, shown, rules.Round,
            wish ?? Kept(person), objection ?? new(), clock.Today) { IsFreed = part is { Candidate: null } };
    }

    private static WishForm Kept(RotationPerson? person) => person is null ? new() : new()
    {
        Wishes = [.. person.WishedSchools.Select(s => (int?)s)], Statement = person.Statement, Partner = person.PartnerNumber,
    };

    private async Task<List<ShownMove>> Shown(RotationRound round, int teacherId, List<School> schools, CancellationToken cancel)
    {
        var moving = round.Moving.ToList();
        int[] ids = [.. moving.Select(p => p.TeacherId)];
        var names = await db.Teachers.Where(t => ids.Contains(t.Id)).ToDictionaryAsync(t => t.Id, t => t.Name, cancel);
        var (needs, byId) = (round.Needs.ToDictionary(n => n.Id), schools.ToDictionary(s => s.Id, s => s.Name));
        return [.. moving.Select(p => (Person: p, Need: needs[p.NeedId!.Value])).OrderBy(m => byId[m.Person.SchoolId], StringComparer.Create(CultureInfo.InvariantCulture, false)).ThenBy(m => m.Person.Id)
            .Select(m => new ShownMove(Masking.Name(names[m.Person.TeacherId]), byId[m.Person.SchoolId], byId[m.Need.SchoolId], m.Need.Stage, m.Need.Work, m.Person.TeacherId == teacherId))];
    }
}
