namespace TeacherDev.Domain.Careers.Catalogue;

/// <summary>The words of a catalogue.</summary>
public static class CareerWords
{
    public static readonly IReadOnlyDictionary<string, CareerAct> Acts = new Dictionary<string, CareerAct>(StringComparer.Ordinal)
    {
        ["title"] = CareerAct.Title, ["honour"] = CareerAct.Honour, ["star"] = CareerAct.Star, ["certificate"] = CareerAct.Certificate,
        ["degree"] = CareerAct.Degree, ["appointment"] = CareerAct.Appointment,
    };

    /// <summary>The grades of GB/T 8561, the highest first: 正高, 副高, 中级, 助理, 员级; and none yet.</summary>
    public static readonly IReadOnlyList<string> Grades = ["full-senior", "associate-senior", "intermediate", "assistant", "junior", "none"];

    /// <summary>Events that policies know (rules.md).</summary>
    public static readonly IReadOnlyList<string> Events = ["degree", "appointment"];
}
