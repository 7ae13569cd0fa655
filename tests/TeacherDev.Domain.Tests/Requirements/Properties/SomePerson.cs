using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Tests.Kit;

namespace TeacherDev.Domain.Tests.Requirements.Properties;

/// <summary>Careers with gaps, returns, repeated inductions and leave.</summary>
internal static class SomePerson
{
    private static readonly Gen<string> Start = Gen.Elements("2010-09-01", "2016-09-01", "2020-02-29", "2021-01-01", "2021-09-01", "2023-03-15", "2025-09-25");

    public static readonly Gen<Person> Any =
        from start in Start
        from posts in Gen.SubListOf("0..500", "501..900", "600..1000", "1200..1500", "1900..9000")
        from repeat in Gen.Frequency((3, Gen.Constant(-1)), (1, Gen.Choose(0, 800)))
        from leave in Gen.Frequency((2, Gen.Constant(-1000)), (1, Gen.Choose(-400, 1500)))
        from entries in SomeEntries.Many
        from principal in Gen.Frequency((2, Gen.Constant(-1)), (1, Gen.Choose(0, 2500)))
        from degree in Gen.Frequency((2, Gen.Constant(-1)), (1, Gen.Choose(0, 2500)))
        from born in Gen.Elements("1964-05-01", "1970-12-31", "1990-02-28")
        select Told(start, posts, repeat, leave, entries, principal, degree, born);

    private static Person Told(string start, IEnumerable<string> posts, int repeat, int leave, IReadOnlyList<LedgerEntry> entries, int principal, int degree, string born)
    {
        var person = new Person(start);
        string Day(int after) => start.Day().AddDays(after).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        foreach (var post in posts)
        {
            var ends = post.Split("..").Select(d => int.Parse(d, CultureInfo.InvariantCulture)).ToArray();
            person.Post(Day(ends[0]), ends[1] == 9000 ? null : Day(ends[1]));
        }

        if (repeat >= 0)
        {
            person.Had("induction-repeat", Day(repeat));
        }

        if (leave >= -400)
        {
            person.Exempt(Day(leave), Day(leave + 500));
        }

        if (principal >= 0)
        {
            person.Is(FactKind.Post, "教师", start).Is(FactKind.Post, "校长", Day(principal));
        }

        if (degree >= 0)
        {
            person.Had("degree", Day(degree));
        }

        person.Teacher.BornOn = born.Day();
        person.Entries.AddRange(entries);
        return person;
    }
}
