namespace TeacherDev.Web.Features.Cohorts;

/// <summary>Names the sentences about cohorts.</summary>
public sealed class CohortsText;
