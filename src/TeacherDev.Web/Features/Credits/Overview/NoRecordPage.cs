namespace TeacherDev.Web.Features.Credits.Overview;

/// <summary>For an account that no row of the roster belongs to: what would stand here, and what to do.</summary>
public sealed record NoRecordPage;
