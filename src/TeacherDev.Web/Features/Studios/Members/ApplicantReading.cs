using TeacherDev.Data;
using TeacherDev.Domain.Studios.Members;

namespace TeacherDev.Web.Features.Studios.Members;

/// <summary>As the database gives it.</summary>
public sealed record ApplicantRow
{
    public required StudioMember Member { get; init; }
    public required string Studio { get; init; }
    public int TeacherId { get; init; }
    public required string Number { get; init; }
    public required string Name { get; init; }
    public required string NameKeys { get; init; }
    public required string Title { get; init; }
    public int? SchoolId { get; init; }
    public string? School { get; init; }
    public string? Setting { get; init; }

    public Applicant Shown() => new(Member, new(TeacherId, Number, Name, School), Title.Length == 0 ? null : Title, Setting == Domain.Teachers.School.Rural, Member.StudioId, Studio);
}

public static class ApplicantReading
{
    public static IQueryable<ApplicantRow> Applicants(this TeacherDevDb db) =>
        from member in db.StudioMembers
        join teacher in db.Teachers on member.TeacherId equals teacher.Id
        select new ApplicantRow
        {
            Member = member, Studio = db.Studios.Where(s => s.Id == member.StudioId).Select(s => s.Name).First(), TeacherId = teacher.Id, Number = teacher.Number, Name = teacher.Name,
            NameKeys = teacher.NameKeys, Title = teacher.Title, SchoolId = teacher.SchoolId,
            School = db.Schools.Where(s => s.Id == teacher.SchoolId).Select(s => s.Name).FirstOrDefault(), Setting = db.Schools.Where(s => s.Id == teacher.SchoolId).Select(s => s.Setting).FirstOrDefault(),
        };
}
