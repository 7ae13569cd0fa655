namespace TeacherDev.Web.Features.Claims;

/// <summary>Names the sentences about claims.</summary>
public sealed class ClaimsText;
