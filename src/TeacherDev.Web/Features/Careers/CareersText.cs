namespace TeacherDev.Web.Features.Careers;

/// <summary>Names the sentences about careers.</summary>
public sealed class CareersText;
