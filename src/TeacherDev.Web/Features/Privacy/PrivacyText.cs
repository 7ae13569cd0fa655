namespace TeacherDev.Web.Features.Privacy;

/// <summary>Names the sentences of this room.</summary>
public sealed class PrivacyText;
