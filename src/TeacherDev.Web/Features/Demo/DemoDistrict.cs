using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings.Claims.Rules;
using TeacherDev.Web.Features.Demo.Careers;
using TeacherDev.Web.Features.Demo.Studios;

namespace TeacherDev.Web.Features.Demo;

/// <summary>Fills an empty database with a small invented district, laid out relative to today.</summary>
internal sealed class DemoDistrict(
    TeacherDevDb db, DemoAccounts accounts, DemoClaims claims, CareerCatalogue catalogue, StudioRules studioRules, RotationRules rotation, ClaimRules working, FirstYears.DemoFirstYears firstYears, StandingWriter standings, District district, DistrictClock clock, IHostEnvironment environment)
{
    public async Task<bool> IsEmpty(CancellationToken cancel) =>
        !await db.Teachers.AnyAsync(cancel) && !await db.Schools.AnyAsync(cancel);

    /// <summary>All of it in one transaction: a start that is cut off leaves nothing half-made.</summary>
    public async Task Fill(Actor actor, CancellationToken cancel)
    {
        var world = DemoWorld.Read();
        var (today, now) = (clock.Today, clock.UtcNow);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var schools = await AddSchools(world, cancel);
        var teachers = await AddTeachers(world, schools, today, cancel);
        var days = new DemoTrainingDays(world, today, now);
        foreach (var person in world.People)
        {
            db.Placements.AddRange(DemoCareers.Of(person, teachers[person.Number], schools, today, now));
            db.TeacherFacts.AddRange(Facts(teachers[person.Number], person.PostMonths is { } months ? today.AddMonths(-months) : null));
            db.LedgerEntries.AddRange(days.Of(person, teachers[person.Number]));
        }

        db.Audited(actor, now, "demo.filled", detail: new { people = teachers.Count });
        await db.SaveChangesAsync(cancel);
        // Thousands of entries that nothing changes any more: each later save would look through them again.
        db.ChangeTracker.Clear();
        await new DemoRotations(db, teachers, schools, rotation, today, now).Fill(cancel);
        await new DemoSchools(db, schools, today, now).Fill(cancel);
        await claims.Add(teachers, today, now, cancel);
        var register = new DemoRegister(db, catalogue, teachers, today, now);
        await register.Fill(cancel);
        await new DemoRounds(db, working, teachers, today, now).Fill(cancel);
        await new DemoYearlyRounds(db, rotation, working, teachers, schools, today, now).Fill(cancel);
        await new DemoReserve(db, teachers, schools, today, now).Fill(cancel);
        await new DemoHiring(db, rotation, teachers, schools, today, now).Fill(cancel);
        await register.Qualify(await firstYears.Add(teachers, schools, today, now, cancel), cancel);
        // After everybody was hired: the share of the best is of the whole staff.
        await new DemoEthics(db, catalogue, teachers, today, now).Fill(cancel);
        if (environment.IsDevelopment())
        {
            await accounts.Add(world, teachers, schools);
        }

        await new DemoTrainings(db, teachers, schools, today, now).Fill(cancel);
        await new DemoCohorts(db, catalogue, teachers, today, now).Fill(cancel);
        await new DemoCourses(db, catalogue, teachers, today, now).Fill(cancel);
        await new DemoStudios(db, studioRules, teachers, schools, new(today, now)).Fill(cancel);
        await new DemoMessages(db, today, now).Fill(cancel);
        await standings.Refresh(db, AsOf.On(today, district), cancel);
        await transaction.CommitAsync(cancel);
    }

    private async Task<Dictionary<string, School>> AddSchools(DemoWorld world, CancellationToken cancel)
    {
        db.Schools.AddRange(world.Schools.Select(s => new School
        {
            Code = s.Code,
            Name = s.Name,
            Stage = s.Stage,
            Setting = s.Setting,
            Ownership = s.Ownership,
            Union = s.Union,
        }));
        await db.SaveChangesAsync(cancel);
        return db.Schools.Local.ToDictionary(s => s.Code);
    }

    private async Task<Dictionary<string, Teacher>> AddTeachers(
        DemoWorld world, Dictionary<string, School> schools, DateOnly today, CancellationToken cancel)
    {
        db.Teachers.AddRange(world.People.Select(p => Teacher(p, schools[p.School], today)));
        await db.SaveChangesAsync(cancel);
        return db.Teachers.Local.ToDictionary(t => t.Number);
    }

    private static Teacher Teacher(DemoPerson person, School school, DateOnly today)
    {
        var start = today.AddMonths(-person.Months);
        var serial = int.Parse(person.Number[1..]);
        var born = start.AddYears(-23).AddDays(-serial % 300);
        return new()
        {
            Number = person.Number,
            Name = person.Name,
            NameKeys = NameKeys.Of(person.Name),
            Gender = person.Gender,
            BornOn = born,
            IdNumber = $"330499{born:yyyyMMdd}{serial % 1000:000}X",
            WorkStartOn = start,
            TeachingStartOn = start,
            JoinedSchoolOn = start,
            Education = "大学本科",
            Phone = $"1990000{serial % 10000:0000}",
            Email = $"{person.Number.ToLowerInvariant()}@example.edu",
            Subject = person.Subject,
            Stage = school.Stage,
            Title = person.Title,
            Post = person.Post,
            Employment = person.Profile == "silver" ? "返聘" : serial % 8 == 0 ? "合同" : "在编",
            Honour = person.Honour,
            StaffCategory = person.Profile == "silver" ? "银龄教师" : "专任教师",
            Status = person.Profile == "left" ? "离职" : "在岗",
            SchoolId = school.Id,
        };
    }

    /// <param name="postOn">When they took up their post; null for ever since.</param>
    private static IEnumerable<TeacherFact> Facts(Teacher teacher, DateOnly? postOn)
    {
        var facts = new List<(FactKind Kind, string Value, DateOnly From)>(new (FactKind Kind, string Value)[]
        {
            (FactKind.Subject, teacher.Subject), (FactKind.Stage, teacher.Stage), (FactKind.Title, teacher.Title), (FactKind.Education, teacher.Education),
            (FactKind.Post, postOn is null ? teacher.Post : "专任教师"), (FactKind.Employment, teacher.Employment),
            (FactKind.Honour, teacher.Honour), (FactKind.StaffCategory, teacher.StaffCategory), (FactKind.Status, teacher.Status),
        }.Select(f => (f.Kind, f.Value, teacher.TeachingStartOn)));
        if (postOn is { } day)
        {
            facts.Add((FactKind.Post, teacher.Post, day));
        }

        return facts.Select(f => new TeacherFact { TeacherId = teacher.Id, Kind = f.Kind, Value = f.Value, FromOn = f.From });
    }
}
