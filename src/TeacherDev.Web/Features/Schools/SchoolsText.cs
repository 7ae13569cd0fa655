namespace TeacherDev.Web.Features.Schools;

/// <summary>Names the sentences about schools over time.</summary>
public sealed class SchoolsText;
