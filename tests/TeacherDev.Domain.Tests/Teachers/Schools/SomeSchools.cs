using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Schools;
using TeacherDev.Domain.Tests.Kit;

namespace TeacherDev.Domain.Tests.Teachers.Schools;

/// <summary>Schools with the numbers 1, 2 … and what is recorded of them; asking whether it may be is left to the test.</summary>
internal sealed class SomeSchools
{
    public static readonly DateOnly Today = new(2026, 11, 21);
    private static readonly DateTime At = new(2026, 11, 21, 0, 0, 0, DateTimeKind.Utc);

    public SomeSchools(params string[] names) => Schools.AddRange(names.Select((name, i) => new School { Id = i + 1, Code = $"S{i + 1}", Name = name, Stage = "小学", Ownership = "公办" }));

    public List<School> Schools { get; } = [];
    public List<SchoolEvent> Events { get; } = [];
    public SchoolBook Book => new(Schools, Events);

    public School School(int id) => Schools.Single(s => s.Id == id);

    public SchoolEvent Open(string code, string name, string on)
    {
        School school = new() { Id = int.Parse(code[1..]), Code = code, Name = name };
        Schools.Add(school);
        return Record(school, SchoolAct.Opened, on.Day(), "", null);
    }

    public SchoolEvent Rename(int id, string name, string on) => Record(School(id), SchoolAct.Renamed, on.Day(), name, null);

    public SchoolEvent Close(int id, string on) => Record(School(id), SchoolAct.Closed, on.Day(), "", null);

    public SchoolEvent Merge(int id, int into, string on) => Record(School(id), SchoolAct.Merged, on.Day(), "", into);

    public SchoolEvent Record(School school, SchoolAct act, DateOnly on, string name, int? into)
    {
        var done = SchoolEvent.Of(school, act, on, name, into, new($"{Events.Count}", "", "原因", 1, "测试", At), Today);
        typeof(SchoolEvent).GetProperty(nameof(SchoolEvent.Id))!.SetValue(done, Events.Count + 1);
        Events.Add(done);
        return done;
    }

    public Refusal? Undo(SchoolEvent done)
    {
        if (Book.WhyNotUndo(done) is { } refusal)
        {
            return refusal;
        }

        done.Undo(School(done.SchoolId), "错", 1, "测试", At, Today);
        return null;
    }
}
