namespace TeacherDev.Web.Features.Leave;

/// <summary>Names the sentences about leave and exemptions.</summary>
public sealed class LeaveText;
