namespace TeacherDev.Domain.Teachers;

/// <summary>A school of the district. The words are the roster's own (学段, 城乡, 办学性质, 教育共同体).</summary>
public sealed class School
{
    /// <summary>城乡: the setting of a school in a village.</summary>
    public const string Rural = "乡村";

    public int Id { get; set; }
    public required string Code { get; set; }
    public required string Name { get; set; }
    public string Stage { get; set; } = "";
    public string Setting { get; set; } = "";
    public string Ownership { get; set; } = "";
    public string Union { get; set; } = "";
}
