using System.Text.Json;

namespace TeacherDev.Web.Features.Demo;

/// <summary>The invented district as its file tells it (db/demo/district.json, carried in the assembly).</summary>
internal sealed record DemoWorld(
    IReadOnlyList<DemoSchool> Schools, IReadOnlyList<DemoPerson> People, IReadOnlyList<DemoTraining> Trainings, IReadOnlyList<DemoAccount> Accounts)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static DemoWorld Read()
    {
        using var file = typeof(DemoWorld).Assembly.GetManifestResourceStream("demo.district.json")!;
        return JsonSerializer.Deserialize<DemoWorld>(file, Options)!;
    }
}

internal sealed record DemoSchool(string Code, string Name, string Stage, string Setting, string Ownership, string Union);

/// <param name="Months">How many months ago the person began to teach.</param>
/// <param name="PostMonths">How many months ago they took up their post, after one of a plain teacher; null for ever since.</param>
/// <param name="Profile">How the person trains; see <see cref="DemoTrainingDays"/> and <see cref="DemoCareers"/>.</param>
internal sealed record DemoPerson(
    string Number, string Name, string Gender, string School, string Subject, string Title, string Post, string Honour, int Months, string Profile, int? PostMonths = null);

internal sealed record DemoTraining(string Level, string Mode, string Project, string Organiser, int Hours, int Days);

internal sealed record DemoAccount(string User, IReadOnlyList<string> Roles, string? Teacher, string? School, string? Name);
