namespace TeacherDev.Web.Security;

/// <summary>What a person does in the district; one may hold several.</summary>
public static class Roles
{
    public const string Teacher = "teacher";
    public const string Mentor = "mentor";
    public const string StudioLeader = "studio-leader";
    public const string Organiser = "organiser";
    public const string SchoolAdmin = "school-admin";
    public const string Principal = "principal";
    public const string TrainingCentre = "training-centre";
    public const string DistrictHr = "district-hr";
    public const string Auditor = "auditor";
    public const string SystemAdmin = "system-admin";

    public static readonly IReadOnlyList<string> All =
        [Teacher, Mentor, StudioLeader, Organiser, SchoolAdmin, Principal, TrainingCentre, DistrictHr, Auditor, SystemAdmin];
}
