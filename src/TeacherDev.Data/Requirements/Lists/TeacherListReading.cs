using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Requirements.Tallies;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Requirements.Lists;

/// <summary>People with where they stand today, asked and sorted in the database.</summary>
public static class TeacherListReading
{
    /// <summary>The people that a question asks for, among those in reach, unsorted.</summary>
    /// <param name="inReach">Whom the asker may see at all.</param>
    public static IQueryable<Teacher> Asked(this TeacherDevDb db, IQueryable<Teacher> inReach, TeacherQuestion question)
    {
        var lines = db.RosterLines.Where(l => question.FormerToo || l.State < LineState.Former);
        var people = inReach.Where(t => lines.Any(l => l.TeacherId == t.Id));

        // Few of many: the lines lead to the people, not the other way round. Marked are many.
        if (question.SchoolId is { } school)
        {
            people = people.Where(t => db.RosterLines.Where(l => l.SchoolId == school).Select(l => l.TeacherId).Contains(t.Id));
        }

        if (question.InNoPost)
        {
            people = people.Where(t => db.RosterLines.Where(l => l.SchoolId == null).Select(l => l.TeacherId).Contains(t.Id));
        }

        if (question.Marked)
        {
            people = people.Where(t => db.RosterLines.Any(l => l.TeacherId == t.Id && l.Marked));
        }

        if (question.Text.Length > 0)
        {
            var found = db.Found(question.Text);
            people = people.Where(t => found.Contains(t.Id));
        }

        if (question with { Short = false } == question.OfAnyStanding && question.Short && !question.FormerToo)
        {
            return people.Where(t => db.RosterLines.Any(l => l.TeacherId == t.Id && l.State == LineState.Owing));
        }

        return question.OfAnyStanding == question ? people : people.Standing(db, question);
    }

    /// <summary>Their rows in order, from one on, so many; read as they come.</summary>
    /// <param name="asked">As <paramref name="question"/> asks for them.</param>
    public static IAsyncEnumerable<ListedTeacher> Rows(
        this TeacherDevDb db, IQueryable<Teacher> asked, TeacherQuestion question, int skip = 0, int? take = null) =>
        question.Order is { By: TeacherSort.Short, Duty: { } duty }
            ? db.RowsByShort(asked, question, duty, skip, take)
            : db.Rows(asked.Sorted(db, question), skip, take);

    /// <summary>By what is missing to one duty, read from that duty's index; whoever owes it nothing comes after, by number.</summary>
    private static async IAsyncEnumerable<ListedTeacher> RowsByShort(
        this TeacherDevDb db, IQueryable<Teacher> asked, TeacherQuestion question, string duty, int skip, int? take,
        [EnumeratorCancellation] CancellationToken cancel = default)
    {
        var owed = db.Standings.Where(s => s.Policy == duty && s.Owing > 0);
        var owing = owed.Join(asked, s => s.TeacherId, t => t.Id, (s, t) => new { Owed = s, Teacher = t });
        var sorted = question.Order.HighestFirst
            ? owing.OrderByDescending(x => x.Owed.Owing).ThenBy(x => x.Teacher.Number)
            : owing.OrderBy(x => x.Owed.Owing).ThenBy(x => x.Teacher.Number);
        var shown = 0;
        await foreach (var row in db.Rows(sorted.Select(x => x.Teacher), skip, take).WithCancellation(cancel))
        {
            shown++;
            yield return row;
        }

        if (shown == take || (question.Short && question.Duty == duty))
        {
            yield break;
        }

        var before = shown > 0 ? skip + shown : await owing.CountAsync(cancel);
        var others = asked.Where(t => !db.Standings.Owed().Any(s => s.Policy == duty && s.TeacherId == t.Id)).OrderBy(t => t.Number);
        await foreach (var row in db.Rows(others, Math.Max(0, skip - before), take - shown).WithCancellation(cancel))
        {
            yield return row;
        }
    }

    private static IAsyncEnumerable<ListedTeacher> Rows(this TeacherDevDb db, IQueryable<Teacher> sorted, int skip, int? take)
    {
        var from = sorted.Skip(skip);
        var shown = take is { } most ? from.Take(most) : from;
        return shown.Select(t => new ListedTeacher(
            t.Id, t.Number, t.Name, t.Title, t.Post, t.Status,
            db.RosterLines.Where(l => l.TeacherId == t.Id).Select(l => l.SchoolId).FirstOrDefault(),
            db.RosterLines.Any(l => l.TeacherId == t.Id && l.State == LineState.Former),
            db.Standings.Where(s => s.IsCurrent && s.TeacherId == t.Id)
                .Select(s => new ListedDuty(s.Policy, s.Status, s.EndOn, s.Target, s.Counted, s.Short, s.ClausesOpen, s.Marked)
                {
                    TargetWithoutLeave = s.TargetWithoutLeave, ExemptDays = s.ExemptDays, PausedDays = s.PausedDays,
                }).ToList()))
            .AsAsyncEnumerable();
    }

    /// <summary>
    /// Where something is owed, asked of one person at a time. Unequal, not greater: for a range SQLite would take the duty's index, and
    /// go through all of it again for each person.
    /// </summary>
    private static IQueryable<Standing> Owed(this IQueryable<Standing> standings) => standings.Where(s => s.Owing != 0);

    private static IQueryable<Teacher> Standing(this IQueryable<Teacher> people, TeacherDevDb db, TeacherQuestion question)
    {
        var wanted = db.Standings.Where(s => s.IsCurrent);
        if (question.Duty is { } duty)
        {
            wanted = wanted.Where(s => s.Policy == duty);
        }

        if (question.Status is { } status)
        {
            wanted = wanted.Where(s => s.Status == status);
        }

        if (question.Short)
        {
            wanted = wanted.Owed();
        }

        if (question.CountedFrom is { } from)
        {
            wanted = wanted.Where(s => s.Counted >= from);
        }

        if (question.CountedBelow is { } below)
        {
            wanted = wanted.Where(s => s.Counted < below);
        }

        return people.Where(t => wanted.Any(s => s.TeacherId == t.Id));
    }

    private static IQueryable<Teacher> Sorted(this IQueryable<Teacher> people, TeacherDevDb db, TeacherQuestion question)
    {
        var schools = from l in db.RosterLines join s in db.Schools on l.SchoolId equals s.Id select new { l.TeacherId, s.Code };
        // Whoever has no value to compare stands last, whichever way the list is turned; equal ones by number.
        return (question.Order.By, question.Order.HighestFirst) switch
        {
            (TeacherSort.Name, false) => people.OrderBy(t => t.NameKeys).ThenBy(t => t.Number),
            (TeacherSort.Name, true) => people.OrderByDescending(t => t.NameKeys).ThenBy(t => t.Number),
            (TeacherSort.School, false) => people.OrderBy(t => schools.Any(s => s.TeacherId == t.Id) ? 0 : 1)
                .ThenBy(t => schools.Where(s => s.TeacherId == t.Id).Max(s => s.Code)).ThenBy(t => t.Number),
            (TeacherSort.School, true) => people.OrderBy(t => schools.Any(s => s.TeacherId == t.Id) ? 0 : 1)
                .ThenByDescending(t => schools.Where(s => s.TeacherId == t.Id).Max(s => s.Code)).ThenBy(t => t.Number),
            (TeacherSort.Title, false) => people.OrderBy(t => t.Title == "" ? 1 : 0).ThenBy(t => t.Title).ThenBy(t => t.Number),
            (TeacherSort.Title, true) => people.OrderBy(t => t.Title == "" ? 1 : 0).ThenByDescending(t => t.Title).ThenBy(t => t.Number),
            (TeacherSort.Short, var highestFirst) => people.ByMostShort(db, question, highestFirst),
            (_, true) => people.OrderByDescending(t => t.Number),
            _ => people.OrderBy(t => t.Number),
        };
    }

    private static IQueryable<Teacher> ByMostShort(this IQueryable<Teacher> people, TeacherDevDb db, TeacherQuestion question, bool highestFirst)
    {
        var lines = question.Short && !question.FormerToo ? db.RosterLines.Where(l => l.State == LineState.Owing) : db.RosterLines;
        var lined = lines.Join(people, l => l.TeacherId, t => t.Id, (l, t) => new { Line = l, Teacher = t });
        var first = question.FormerToo
            ? lined.OrderBy(x => x.Line.State == LineState.Owing || x.Line.MostShort + x.Line.MostOpen > 0 ? 0 : 1) : lined.OrderBy(x => x.Line.State);
        return (highestFirst
            ? first.ThenByDescending(x => x.Line.MostShort).ThenByDescending(x => x.Line.MostOpen)
            : first.ThenBy(x => x.Line.MostShort).ThenBy(x => x.Line.MostOpen)).ThenBy(x => x.Teacher.Number).Select(x => x.Teacher);
    }
}
