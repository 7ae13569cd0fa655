using System.Diagnostics;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Targets;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Benchmarks.District;

/// <summary>
/// The eight targets of the shipped plan for 3,000 people: today's figures, and the ends of 36 months of a line that is new. Both in
/// memory, after the facts were read. Aim: the past under a second; the ratio says what a month costs beside a day.
/// </summary>
internal static class TargetFigures
{
    private const int Heads = 3000, Rounds = 10, Months = 36;
    private static readonly string[] Kinds = ["master-teacher", "principal", "homeroom", "special-grade", "alliance"];
    private static readonly string[] Subjects = ["语文", "数学", "英语", "科学", "音乐"];
    private static readonly DateOnly Today = new(2026, 11, 20);

    public static int Run()
    {
        var plan = TargetPlanReading.Read(File.ReadAllText(Path.Combine(PublishedApp.Repository, "db", "targets", "xiuzhou-2025.json")), Kinds).Plan!;
        var counts = plan.Targets.Select(t => t.Count).OfType<PersonCount>().ToList();
        var people = Enumerable.Range(1, Heads).Select(Person).ToList();
        List<DateOnly> days = [.. Enumerable.Range(0, Months).Select(i => new DateOnly(Today.Year, Today.Month, 1).AddMonths(-i).AddDays(-1))];

        Figures.Heading($"Targets: {Heads:#,0} people, {counts.Count} counts that people answer");
        var today = Time("today", [Today]);
        var past = Time($"the ends of {Months} months (aim: under 1,000)", days);
        today.Print();
        past.Print();
        Figures.PrintRatio("36 months / today", past, today);
        return 0;

        Figures Time(string name, List<DateOnly> on)
        {
            var rounds = new List<double>();
            for (var round = 0; round <= Rounds; round++)
            {
                var watch = Stopwatch.StartNew();
                foreach (var day in on)
                {
                    var present = people.FindAll(p => PersonCount.IsPresent(p, day));
                    counts.ForEach(c => c.Figure(present, day));
                }

                if (round > 0)
                {
                    rounds.Add(watch.Elapsed.TotalMilliseconds);
                }
            }

            return new(name, "ms", rounds);
        }
    }

    private static TeacherRecord Person(int i)
    {
        var start = new DateOnly(1995 + (i % 30), 9, 1);
        TeacherFact Fact(FactKind kind, string value) => new() { TeacherId = i, Kind = kind, Value = value, FromOn = start };
        List<HeldFact> held = [new(HeldKind.Title, "一级教师", "intermediate", new DateRange(start.AddYears(1), DateOnly.MaxValue))];
        if (i % 4 == 0)
        {
            held.Add(new(HeldKind.Honour, "学科带头人", "county", new DateRange(new(2021 + (i % 5), 6, 1), new(2027 + (i % 5), 6, 1))));
        }

        return new(
            new() { Id = i, Number = $"{i}", Name = "某", TeachingStartOn = start },
            [Fact(FactKind.Subject, Subjects[i % Subjects.Length]), Fact(FactKind.Stage, i % 2 == 0 ? "小学" : "初中"), Fact(FactKind.StaffCategory, "专任教师"), Fact(FactKind.Education, "本科")],
            [new() { TeacherId = i, SchoolId = 1, Kind = PlacementKind.Post, StartOn = start, MovesPersonnel = true }], new Dictionary<int, School>(), held: held);
    }
}
