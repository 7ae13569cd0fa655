namespace TeacherDev.Web.Features.Studios;

/// <summary>Names the sentences about studios.</summary>
public sealed class StudiosText;
