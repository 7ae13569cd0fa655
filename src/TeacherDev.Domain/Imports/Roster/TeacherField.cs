using System.Globalization;
using TeacherDev.Domain.Imports.Sheets;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Imports.Roster;

/// <summary>A column of sheet 教师 and where it is kept, as text; a day as 2021-09-01, "" for none.</summary>
/// <param name="Code">A stable word for changes and their undoing.</param>
/// <param name="Column">Where it stands in the sheet.</param>
/// <param name="Fact">The dated fact that it is; null for what belongs to the person at all times.</param>
/// <param name="Get">Its text now.</param>
/// <param name="Set">Writes it.</param>
public sealed record TeacherField(string Code, Column Column, FactKind? Fact, Func<Teacher, string> Get, Action<Teacher, string> Set)
{
    public static readonly IReadOnlyList<TeacherField> All =
    [
        new("Name", TeacherShape.Name, null, t => t.Name, (t, v) => t.Name = v),
        new("Gender", TeacherShape.Gender, null, t => t.Gender, (t, v) => t.Gender = v),
        new("BornOn", TeacherShape.BornOn, null, t => Text(t.BornOn), (t, v) => t.BornOn = Day(v)),
        new("IdNumber", TeacherShape.IdNumber, null, t => t.IdNumber, (t, v) => t.IdNumber = v),
        new("WorkStartOn", TeacherShape.WorkStartOn, null, t => Text(t.WorkStartOn), (t, v) => t.WorkStartOn = Day(v)),
        new("TeachingStartOn", TeacherShape.TeachingStartOn, null, t => Text(t.TeachingStartOn), (t, v) => t.TeachingStartOn = Day(v) ?? t.TeachingStartOn),
        new("JoinedSchoolOn", TeacherShape.JoinedSchoolOn, null, t => Text(t.JoinedSchoolOn), (t, v) => t.JoinedSchoolOn = Day(v)),
        new("Phone", TeacherShape.Phone, null, t => t.Phone, (t, v) => t.Phone = v),
        new("Email", TeacherShape.Email, null, t => t.Email, (t, v) => t.Email = v),
        new("Subject", TeacherShape.Subject, FactKind.Subject, t => t.Subject, (t, v) => t.Subject = v),
        new("Stage", TeacherShape.Stage, FactKind.Stage, t => t.Stage, (t, v) => t.Stage = v),
        new("Title", TeacherShape.Title, FactKind.Title, t => t.Title, (t, v) => t.Title = v),
        new("Education", TeacherShape.Education, FactKind.Education, t => t.Education, (t, v) => t.Education = v),
        new("Post", TeacherShape.Post, FactKind.Post, t => t.Post, (t, v) => t.Post = v),
        new("Employment", TeacherShape.Employment, FactKind.Employment, t => t.Employment, (t, v) => t.Employment = v),
        new("Honour", TeacherShape.Honour, FactKind.Honour, t => t.Honour, (t, v) => t.Honour = v),
        new("StaffCategory", TeacherShape.StaffCategory, FactKind.StaffCategory, t => t.StaffCategory, (t, v) => t.StaffCategory = v),
        new("Status", TeacherShape.Status, FactKind.Status, t => t.Status, (t, v) => t.Status = v),
    ];

    public static TeacherField Named(string code) => All.First(f => f.Code == code);

    public static TeacherField Of(FactKind kind) => All.First(f => f.Fact == kind);

    public static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    public static DateOnly? Day(string text) => text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
