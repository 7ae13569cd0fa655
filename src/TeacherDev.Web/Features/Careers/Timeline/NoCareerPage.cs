namespace TeacherDev.Web.Features.Careers.Timeline;

/// <summary>For whoever is signed in and stands on no roster.</summary>
public sealed record NoCareerPage;
