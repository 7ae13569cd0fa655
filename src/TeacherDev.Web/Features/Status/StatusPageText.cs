namespace TeacherDev.Web.Features.Status;

/// <summary>What the status page says.</summary>
public sealed class StatusPageText;
