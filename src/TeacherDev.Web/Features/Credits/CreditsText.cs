namespace TeacherDev.Web.Features.Credits;

/// <summary>Names the sentences of this room.</summary>
public sealed class CreditsText;
