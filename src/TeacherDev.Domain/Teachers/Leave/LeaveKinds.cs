namespace TeacherDev.Domain.Teachers.Leave;

/// <summary>Why somebody is away from their duties: the words that conditions of policies may ask for, and a code that names each.</summary>
public static class LeaveKinds
{
    public static readonly IReadOnlyList<(string Code, string Word)> All =
    [
        ("sick", "病假"),
        ("maternity", "产假"),
        ("aid", "援藏/援疆"),
        ("secondment", "借调"),
        ("study", "脱产学习"),
        ("absence", "长期离岗"),
        ("retiring", "临近退休"),
        ("other", "其他"),
    ];

    public static bool Knows(string word) => All.Any(k => k.Word == word);
}
