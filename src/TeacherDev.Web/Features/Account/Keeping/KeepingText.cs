namespace TeacherDev.Web.Features.Account.Keeping;

/// <summary>Names the sentences about everybody's accounts.</summary>
public sealed class KeepingText;
