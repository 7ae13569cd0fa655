using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Studios.Plans;
using TeacherDev.Domain.Studios.Scores;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Claims.Evidence;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Features.Claims;

namespace TeacherDev.Web.Tests.Security.Matrix.Specimens.Studios;

/// <summary>An admitted studio of each person, hosted by their school: they take part in it, and stand as who leads it; with a plan, a piece of work and a deputy.</summary>
public sealed class StudioSpecimens : ISpecimens
{
    private static readonly DateTime At = new(2026, 9, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly Signer By = new(null, "tests", null);

    public async Task Place(District district)
    {
        Dictionary<int, Made> own = [];
        foreach (var person in district.People.Where(p => p.Teacher is not null).ToList())
        {
            own[person.Teacher!.Id] = await Add(district, person.Teacher);
            if (person.Role == Roles.StudioLeader)
            {
                await district.Anew(person);
            }
        }

        var (near, far) = (await Add(district, district.Colleague), await Add(district, district.Stranger));
        Made? Own(Person p) => p.Teacher is null ? null : own[p.Teacher.Id];
        district.Name("studios/{id}", new(p => Own(p)?.Studio, near.Studio, far.Studio, "99999999"));
        district.Name("studios/{id}/members/{member}", new(p => Own(p)?.Member, near.Member, far.Member, "99999999"));
        district.Name("studios/{id}/members/{number}", new(p => p.Teacher?.Number, district.Colleague.Number, district.Stranger.Number, "nobody-0"));
        district.Name("studios/{id}/plans/{key}", Specimen.Common("2026", "nothing"));
        district.Name("studios/{id}/plans/{plan}", new(p => Own(p)?.Plan, near.Plan, far.Plan, "99999999"));
        district.Name("studios/{id}/leads/{lead}", new(p => Own(p)?.Deputy, near.Deputy, far.Deputy, "99999999"));
        district.Name("studios/{id}/work/{work}", new(p => Own(p)?.Work, near.Work, far.Work, "99999999"));
        district.Name("studios/{id}/work/{work}/evidence/{evidence}", new(p => Own(p)?.File, near.File, far.File, "99999999"));
        district.Name("studios/{id}/records/{from}", Specimen.Common("promotions", "gossip"));
        district.Name("studios/{id}/records/{from}/{record}", new(p => Own(p)?.Record, near.Record, far.Record, "99999999"));
        district.Name("studios/{id}/records/sessions/{session}", new(p => Own(p)?.Session, near.Session, far.Session, "99999999"));
        district.Name("studios/{id}/years/{year}", Specimen.Common("2026", "nothing"));
        district.Name("studios/{id}/reviews/{term}", Specimen.Common("2026-1", "nothing"));
        district.Name("studios/{id}/reviews/{year}", Specimen.Common("2026", "nothing"));
        district.Name("studios/{id}/reviews/{term}/{number}", new(p => p.Teacher?.Number, district.Colleague.Number, district.Stranger.Number, "nobody-0"));
    }

    private sealed record Made(string Studio, string Member, string Plan, string Work, string File, string Deputy, string Record, string Session);

    private static Task<Made> Add(District district, Teacher who) => district.App.Db(async db =>
    {
        StudioTerms terms = new("工作室", StudioKind.MasterTeacher, TrainingLevel.County, "语文", "小学", "", who.SchoolId!.Value, null, new(new(2026, 9, 1), new(2029, 8, 31)), 8, null, false);
        var studio = Studio.Applied(terms, $"{who.Id:D32}", By, At);
        studio.Recommend(true, "", By, At);
        studio.Decide(true, "", By, At);
        db.Add(studio);
        await db.SaveChangesAsync();
        var member = StudioMember.Applied(studio.Id, who.Id, "想参加", By, At);
        member.Admit(new(2026, 9, 1), "", By, At);
        var plan = StudioPlan.Of(studio.Id, PlanSpan.Year, 2026, 0);
        plan.Write("计划", 600, file: true, By, At);
        var work = StudioWork.Of(studio.Id, who.Id, new("reflection", "反思", "", new(2026, 10, 1), null, 1), $"{who.Id:D32}", By, At);
        var (lead, deputy) = (StudioLead.Of(studio, who.Id, isDeputy: false, new(2026, 9, 1), By, At), StudioLead.Of(studio, who.Id, isDeputy: true, new(2026, 9, 1), By, At));
        work.Evidence.Add(EvidenceFile.Of("反思.pdf", EvidenceKind.Pdf, ClaimsWorld.Pdf.Length, $"{who.Id:D63}d", false, At));
        var honour = ((CareerCatalogue)district.App.Services.GetService(typeof(CareerCatalogue))!).Item("able-teacher")!;
        var record = CareerRecord.Entered(who.Id, honour, new("able-teacher", TrainingLevel.County, new(2026, 9, 1), null, null, "", null), $"s{who.Id:D31}", new(null, "tests", null), At);
        db.AddRange(member, plan, work, lead, deputy, record);
        await db.SaveChangesAsync();
        db.Add(new EvidenceContent { EvidenceId = work.Evidence[0].Id, Bytes = ClaimsWorld.Pdf });
        await db.SaveChangesAsync();
        var training = Training.Drafted(
            new("工作室研修", "", OrganiserKind.Studio, "工作室", TrainingLevel.County, TrainingMode.InPerson, "", "", null, new DateRange(new(2026, 9, 1), new(2027, 8, 31)), null, false, new(2027, 8, 31), 0, 0, 60, PaysOn.Completion, false),
            who.SchoolId, $"m{who.Id:D31}", By, At, studio.Id);
        db.Add(training);
        await db.SaveChangesAsync();
        var session = TrainingSession.Planned(training.Id, new(new(2026, 10, 8), new(14, 0), new(15, 30)), "研讨", "录播教室");
        db.Add(session);
        await db.SaveChangesAsync();
        return new Made($"{studio.Id}", $"{member.Id}", $"{plan.Id}", $"{work.Id}", $"{work.Evidence[0].Id}", $"{deputy.Id}", $"{record.Id}", $"{session.Id}");
    });
}
