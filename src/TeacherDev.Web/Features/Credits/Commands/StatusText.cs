namespace TeacherDev.Web.Features.Credits.Commands;

/// <summary>What the commands <c>status</c> and <c>verify</c> say.</summary>
public sealed class StatusText;
