using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Tests.Kit;

namespace TeacherDev.Domain.Tests.Rotations;

/// <summary>Somebody with posts and stays at the schools of a district: 1 to 3 in town, 4 in the countryside, 5 private, 6 a senior school.</summary>
internal sealed class Mover(string gender = "女", string born = "1990-01-01", string category = "专任教师", int id = 1)
{
    public static readonly IReadOnlyDictionary<int, School> Schools = new (string Stage, string Setting, string Ownership)[]
    {
        ("小学", "城区", "公办"), ("小学", "城区", "公办"), ("初中", "镇区", "公办"), ("小学", "乡村", "公办"), ("小学", "城区", "民办"), ("高中", "城区", "公办"),
    }.Select((s, i) => new School { Id = i + 1, Code = $"S{i + 1}", Name = $"学校{i + 1}", Stage = s.Stage, Setting = s.Setting, Ownership = s.Ownership }).ToDictionary(s => s.Id);

    private readonly List<Placement> placements = [];
    private readonly List<Exemption> exemptions = [];
    private readonly List<TeacherFact> facts = [new() { Id = 1, Kind = FactKind.StaffCategory, Value = category, FromOn = new(1990, 1, 1) }];

    public Mover Post(int school, string start, string? end = null) => Placed(PlacementKind.Post, school, start, end);

    public Mover Stay(int school, string start, string? end) => Placed(PlacementKind.Rotation, school, start, end);

    public Mover Away(PlacementKind kind, int school, string start, string? end) => Placed(kind, school, start, end);

    public Mover Is(FactKind kind, string value)
    {
        facts.Add(new() { Id = facts.Count + 1, Kind = kind, Value = value, FromOn = new(1990, 1, 1) });
        return this;
    }

    public Mover Exempt(string kind, string start, string? end, string? policy = null)
    {
        exemptions.Add(new() { Kind = kind, PolicyCode = policy, Reason = kind, Document = "文1", StartOn = start.Day(), EndOn = end?.Day() });
        return this;
    }

    /// <param name="schools">Other ones than <see cref="Schools"/>.</param>
    public TeacherRecord Record(IReadOnlyDictionary<int, School>? schools = null) => new(
        new() { Id = id, Number = $"T{id}", Name = "张三", Gender = gender, BornOn = born.Day(), TeachingStartOn = new(2000, 9, 1) }, facts, placements, schools ?? Schools, exemptions);

    private Mover Placed(PlacementKind kind, int school, string start, string? end)
    {
        placements.Add(new() { TeacherId = id, SchoolId = school, Kind = kind, StartOn = start.Day(), EndOn = end?.Day() });
        return this;
    }
}
