using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Demo;

/// <summary>
/// What each of the invented people attended: so many outside trainings and school sessions a year by their profile, the same
/// for the same person and day.
/// </summary>
internal sealed class DemoTrainingDays(DemoWorld world, DateOnly today, DateTime now)
{
    private const int SchoolSessionTenths = 20;

    public IEnumerable<LedgerEntry> Of(DemoPerson person, Teacher teacher)
    {
        var until = person.Profile switch { "left" => today.AddMonths(-14), "silver" => today.AddMonths(-26), _ => today };
        var luck = new Random(int.Parse(person.Number[1..]));
        var (outside, atSchool) = PerYear(person.Profile);
        var serial = 0;
        for (var month = Earliest(teacher.TeachingStartOn); month <= until; month = month.AddMonths(1))
        {
            for (var k = 0; k < 12; k++)
            {
                var day = month.AddDays(luck.Next(27));
                var (kind, chance) = (k < 6, luck.Next(72));
                if (chance < (kind ? outside : atSchool) && day >= teacher.TeachingStartOn)
                {
                    var training = kind ? Outside(person, luck) : null;
                    var start = day.AddDays(1 - (training?.Days ?? 1));
                    if (day <= until && start >= teacher.TeachingStartOn)
                    {
                        yield return Entry(person, teacher, training, start, day, ++serial, luck);
                    }
                }
            }
        }
    }

    /// <summary>Outside trainings and school sessions in a year.</summary>
    private static (int Outside, int AtSchool) PerYear(string profile) => profile switch
    {
        "strong" => (6, 8),
        "induction" => (10, 12),
        "induction-behind" => (3, 6),
        "induction-failed" => (2, 6),
        "behind" or "left" => (1, 6),
        "school-heavy" => (3, 18),
        _ => (4, 9),
    };

    private DateOnly Earliest(DateOnly teachingStart)
    {
        var first = new DateOnly(today.Year - 7, 1, 1);
        return teachingStart > first ? new(teachingStart.Year, teachingStart.Month, 1) : first;
    }

    private DemoTraining Outside(DemoPerson person, Random luck)
    {
        var isNew = person.Profile.StartsWith("induction", StringComparison.Ordinal);
        var fitting = world.Trainings.Where(t => !isNew || t.Level is "county" or "prefecture").ToList();
        return isNew && luck.Next(2) == 0 ? fitting.First(t => t.Mode == "practice") : fitting[luck.Next(fitting.Count)];
    }

    private LedgerEntry Entry(DemoPerson person, Teacher teacher, DemoTraining? training, DateOnly start, DateOnly day, int serial, Random luck) => new()
    {
        TeacherId = teacher.Id,
        StartedOn = start,
        CompletedOn = day,
        Tenths = training is null ? SchoolSessionTenths : training.Hours * 10,
        Level = training is null ? TrainingLevel.School : PolicyWords.Levels[training.Level],
        Mode = training is null ? TrainingMode.SchoolBased : PolicyWords.Modes[training.Mode],
        Project = training is null ? "校本研修：集体备课与观课议课" : $"{day.Year}年{training.Project}",
        Organiser = training?.Organiser ?? world.Schools.First(s => s.Code == person.School).Name,
        Passed = training is null || luck.Next(25) > 0,
        CertificateNumber = training is null ? "" : $"{day:yyyy}{person.Number[1..]}{serial:000}",
        SourceKind = EntrySource.Demo,
        SourceId = $"{person.Number}-{serial}",
        RecordedBy = "demo",
        RecordedAt = now,
    };
}
