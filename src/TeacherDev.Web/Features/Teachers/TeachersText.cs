namespace TeacherDev.Web.Features.Teachers;

/// <summary>Names the sentences of the lists of people and schools.</summary>
public sealed class TeachersText;
