namespace TeacherDev.Web.Features.Account;

/// <summary>Names the sentences of signing in and of one's own account.</summary>
public sealed class AccountText;
