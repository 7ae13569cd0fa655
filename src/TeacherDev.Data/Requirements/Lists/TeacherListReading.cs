using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Merges;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Requirements.Lists;

/// <summary>People with where they stand today, asked and sorted in the database.</summary>
public static class TeacherListReading
{
    /// <summary>The people that a question asks for, among those in reach, unsorted.</summary>
    /// <param name="inReach">Whom the asker may see at all.</param>
    public static IQueryable<Teacher> Asked(this TeacherDevDb db, IQueryable<Teacher> inReach, TeacherQuestion question)
    {
        var lines = db.RosterLines.Where(l => question.FormerToo || !l.IsFormer);
        if (question.SchoolId is { } school)
        {
            lines = lines.Where(l => l.SchoolId == school);
        }

        if (question.InNoPost)
        {
            lines = lines.Where(l => l.SchoolId == null);
        }

        if (question.Marked)
        {
            lines = lines.Where(l => l.Marked);
        }

        var people = inReach.Where(t => lines.Any(l => l.TeacherId == t.Id));
        if (question.Text.Length > 0)
        {
            people = people.Where(Named(question, db.TeacherMerges.Where(m => m.UndoneAt == null)));
        }

        return question.OfAnyStanding == question ? people : people.Standing(db, question);
    }

    /// <summary>Their rows in order, from one on, so many; read as they come.</summary>
    public static IAsyncEnumerable<ListedTeacher> Rows(this TeacherDevDb db, IQueryable<Teacher> asked, TeacherOrder order, int skip = 0, int? take = null)
    {
        var sorted = asked.Sorted(db, order).Skip(skip);
        var shown = take is { } most ? sorted.Take(most) : sorted;
        return shown.Select(t => new ListedTeacher(
            t.Id, t.Number, t.Name, t.Title, t.Post, t.Status,
            db.RosterLines.Where(l => l.TeacherId == t.Id).Select(l => l.SchoolId).FirstOrDefault(),
            db.RosterLines.Any(l => l.TeacherId == t.Id && l.IsFormer),
            db.Standings.Where(s => s.IsCurrent && s.TeacherId == t.Id)
                .Select(s => new ListedDuty(s.Policy, s.Status, s.EndOn, s.Target, s.Counted, s.Short, s.ClausesOpen, s.Marked)).ToList()))
            .AsAsyncEnumerable();
    }

    private static System.Linq.Expressions.Expression<Func<Teacher, bool>> Named(TeacherQuestion question, IQueryable<TeacherMerge> merges)
    {
        var text = question.Text;
        var squeezed = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        var number = squeezed.ToUpperInvariant();
        var key = question.TypedKey;
        return key.Length == 0
            ? t => t.Name.Contains(text) || t.Number.ToUpper().Contains(number) || merges.Any(m => m.StandsId == t.Id && m.FromNumber.ToUpper().Contains(number))
            : t => t.Name.Contains(text) || t.Name.Contains(squeezed) || t.Number.ToUpper().Contains(number) || (" " + t.NameKeys).Contains(" " + key)
                || merges.Any(m => m.StandsId == t.Id && m.FromNumber.ToUpper().Contains(number));
    }

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
            var open = OpenStatus.Names;
            wanted = wanted.Where(s => open.Contains(s.Status));
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

    private static IQueryable<Teacher> Sorted(this IQueryable<Teacher> people, TeacherDevDb db, TeacherOrder order)
    {
        var open = OpenStatus.Names;
        var owed = db.Standings.Where(s => s.IsCurrent && open.Contains(s.Status));
        if (order is { By: TeacherSort.Short, Duty: { } duty })
        {
            owed = owed.Where(s => s.Policy == duty);
        }

        var schools = from l in db.RosterLines join s in db.Schools on l.SchoolId equals s.Id select new { l.TeacherId, s.Code };
        // Whoever has no value to compare stands last, whichever way the list is turned; equal ones by number.
        return (order.By, order.HighestFirst) switch
        {
            (TeacherSort.Name, false) => people.OrderBy(t => t.NameKeys).ThenBy(t => t.Number),
            (TeacherSort.Name, true) => people.OrderByDescending(t => t.NameKeys).ThenBy(t => t.Number),
            (TeacherSort.School, false) => people.OrderBy(t => schools.Any(s => s.TeacherId == t.Id) ? 0 : 1)
                .ThenBy(t => schools.Where(s => s.TeacherId == t.Id).Max(s => s.Code)).ThenBy(t => t.Number),
            (TeacherSort.School, true) => people.OrderBy(t => schools.Any(s => s.TeacherId == t.Id) ? 0 : 1)
                .ThenByDescending(t => schools.Where(s => s.TeacherId == t.Id).Max(s => s.Code)).ThenBy(t => t.Number),
            (TeacherSort.Title, false) => people.OrderBy(t => t.Title == "" ? 1 : 0).ThenBy(t => t.Title).ThenBy(t => t.Number),
            (TeacherSort.Title, true) => people.OrderBy(t => t.Title == "" ? 1 : 0).ThenByDescending(t => t.Title).ThenBy(t => t.Number),
            (TeacherSort.Short, false) => people.OrderBy(t => owed.Any(s => s.TeacherId == t.Id) ? 0 : 1)
                .ThenBy(t => owed.Where(s => s.TeacherId == t.Id).Max(s => (int?)s.Short) ?? 0)
                .ThenBy(t => owed.Where(s => s.TeacherId == t.Id).Max(s => (int?)s.ClausesOpen) ?? 0).ThenBy(t => t.Number),
            (TeacherSort.Short, true) => people.OrderBy(t => owed.Any(s => s.TeacherId == t.Id) ? 0 : 1)
                .ThenByDescending(t => owed.Where(s => s.TeacherId == t.Id).Max(s => (int?)s.Short) ?? 0)
                .ThenByDescending(t => owed.Where(s => s.TeacherId == t.Id).Max(s => (int?)s.ClausesOpen) ?? 0).ThenBy(t => t.Number),
            (_, true) => people.OrderByDescending(t => t.Number),
            _ => people.OrderBy(t => t.Number),
        };
    }
}
