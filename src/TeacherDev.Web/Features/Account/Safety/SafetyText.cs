namespace TeacherDev.Web.Features.Account.Safety;

/// <summary>Names the sentences about how one's account is kept safe.</summary>
public sealed class SafetyText;
