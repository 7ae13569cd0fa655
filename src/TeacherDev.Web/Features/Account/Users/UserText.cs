namespace TeacherDev.Web.Features.Account.Users;

/// <summary>What the command <c>user add</c> says.</summary>
public sealed class UserAddText;
