using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TeacherDev.Data;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings.Claims.Evidence;

namespace TeacherDev.Web.Features.Demo.Careers;

/// <summary>What the invented people were awarded, told backwards from today: some of it runs out soon, some waits to be confirmed.</summary>
internal sealed class DemoRegister(TeacherDevDb db, CareerCatalogue catalogue, IReadOnlyDictionary<string, Teacher> teachers, DateOnly today, DateTime now)
{
    private static readonly CareerSigner Hr = new(null, "人事科", null), School = new(null, "孙丽", null);
    private static readonly (string Code, int Months)[] Titles = [("title-second", 13), ("title-first", 68), ("title-senior", 134), ("title-full-senior", 203)];
    private int serial;

    public async Task Fill(CancellationToken cancel)
    {
        foreach (var teacher in teachers.Values.Where(t => t.Status != Teacher.Left).OrderBy(t => t.Number, StringComparer.Ordinal))
        {
            WithTitles(teacher);
            WithCertificates(teacher);
        }

        Honours();
        Steps();
        await db.SaveChangesAsync(cancel);
        await Waiting(cancel);
    }

    /// <summary>Nobody is hired as a teacher without.</summary>
    public async Task Qualify(IEnumerable<Teacher> hired, CancellationToken cancel)
    {
        foreach (var teacher in hired)
        {
            Stands(teacher.Number, "qualification", null, teacher.TeachingStartOn.AddMonths(-2));
        }

        await db.SaveChangesAsync(cancel);
    }

    /// <summary>The titles up to the present one, each after the years that it commonly takes, sooner for who came faster.</summary>
    private void WithTitles(Teacher teacher)
    {
        var reached = Array.FindIndex(Titles, t => catalogue.Item(t.Code)?.Word == teacher.Title) + 1;
        var days = today.DayNumber - teacher.TeachingStartOn.DayNumber;
        for (var i = 0; i < reached; i++)
        {
            var (usual, sooner) = (teacher.TeachingStartOn.AddMonths(Titles[i].Months), teacher.TeachingStartOn.AddDays(days * (i + 1) / (reached + 1)));
            var award = usual.AddMonths(2) < today ? usual : sooner;
            Stands(teacher.Number, Titles[i].Code, null, award, from: award.AddMonths(2) < today ? award.AddMonths(2) : null);
        }
    }

    /// <summary>The registration runs for five years; whose it is decides when it ends, so that some end soon.</summary>
    private void WithCertificates(Teacher teacher)
    {
        var number = int.Parse(teacher.Number[1..], CultureInfo.InvariantCulture);
        var registered = today.AddMonths(-(number * 7 % 58) - 1);
        if (registered > teacher.TeachingStartOn && number % 9 != 8)
        {
            Stands(teacher.Number, "registration", null, teacher.Number == "D1001" ? today.AddMonths(-55) : registered);
        }

        // All but one who came in the middle of a year.
        if (number % 37 != 12)
        {
            Stands(teacher.Number, "qualification", null, teacher.TeachingStartOn.AddMonths(-2));
        }

        if (number % 4 == 1 && teacher.TeachingStartOn < today.AddYears(-4))
        {
            Stands(teacher.Number, "psychology", null, today.AddMonths(-40 - (number % 14)));
        }
    }

    private void Honours()
    {
        foreach (var teacher in teachers.Values.Where(t => t.Honour.Length > 0 && t.Status != Teacher.Left))
        {
            if (catalogue.Items.FirstOrDefault(i => i.Act == CareerAct.Honour && i.Word == teacher.Honour) is { } item)
            {
                Stands(teacher.Number, item.Code, item.Levels.Contains(TrainingLevel.County) ? TrainingLevel.County : item.Levels[^1], today.AddMonths(-6 - (int.Parse(teacher.Number[1..], CultureInfo.InvariantCulture) * 11 % 48)));
            }
        }

        Stands("D1003", "able-teacher", TrainingLevel.County, today.AddMonths(-150));
        Stands("D1003", "subject-leader", TrainingLevel.Prefecture, today.AddMonths(-96));
        Stands("D1003", "famous-teacher", TrainingLevel.Prefecture, today.AddMonths(-57));
        Stands("D1004", "rising-star", TrainingLevel.County, today.AddMonths(-250));
        Stands("D1004", "able-teacher", TrainingLevel.County, today.AddMonths(-110));
        Stands("D1001", "rising-star", TrainingLevel.School, today.AddMonths(-52));
        Stands("D1001", "class-teacher-3", null, today.AddMonths(-30));
        Stands("D1012", "able-teacher", TrainingLevel.County, today.AddDays(-35));
        Stands("D1010", "class-teacher-2", null, today.AddMonths(-8));
    }

    private void Steps()
    {
        Stands("D1001", "bachelor", null, today.AddMonths(-98));
        Stands("D1003", "master", null, today.AddMonths(-120));
        Stands("D1005", "principal", null, today.AddMonths(-20));
        foreach (var (number, code, months) in new[] { ("D1041", "principal", 96), ("D1043", "principal", 60), ("D1044", "principal", 5), ("D1045", "principal", 118), ("D1042", "deputy-principal", 7), ("D1046", "researcher", 40), ("D1047", "researcher", 66) })
        {
            Stands(number, code, null, today.AddMonths(-months));
        }
    }

    /// <summary>One waits for the school, one for the district, each with its certificate.</summary>
    private async Task Waiting(CancellationToken cancel)
    {
        var one = Proposed("D1001", "able-teacher", TrainingLevel.County, today.AddDays(-20));
        var other = Proposed("D1007", "model-ethics", TrainingLevel.School, today.AddDays(-45));
        other.Check(School, now.AddDays(-2));
        foreach (var record in new[] { one, other })
        {
            var bytes = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"%PDF-1.4\n% demo certificate {++serial}\n%%EOF\n"));
            record.Evidence.Add(EvidenceFile.Of("荣誉证书.pdf", EvidenceKind.Pdf, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)), inFolder: false, now.AddDays(-3)));
            await db.SaveChangesAsync(cancel);
            db.EvidenceContents.Add(new() { EvidenceId = record.Evidence[0].Id, Bytes = bytes });
        }

        await db.SaveChangesAsync(cancel);
    }

    private CareerRecord Proposed(string number, string code, TrainingLevel? level, DateOnly on)
    {
        var teacher = teachers[number];
        var record = CareerRecord.Proposed(teacher.Id, catalogue.Item(code)!, new(code, level, on, null, null, "区教发〔2026〕31号", null), Key(), new(null, teacher.Name, teacher.Id), now.AddDays(-4));
        db.Add(record);
        return record;
    }

    private void Stands(string number, string code, TrainingLevel? level, DateOnly on, DateOnly? from = null)
    {
        if (teachers.TryGetValue(number, out var teacher) && catalogue.Item(code) is { } item && on <= today)
        {
            var record = CareerRecord.Entered(teacher.Id, item, new(code, level, on, from, null, $"区人社〔{on.Year}〕{(serial % 40) + 1}号", null), Key(), Hr, now.AddDays(-30));
            db.Add(record);
            if (record.EventKind is { } kind)
            {
                db.CareerEvents.Add(new() { TeacherId = teacher.Id, Kind = kind, HappenedOn = record.StartOn });
            }
        }
    }

    private string Key() => (++serial).ToString("D32", CultureInfo.InvariantCulture);
}
