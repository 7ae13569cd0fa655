namespace TeacherDev.Web.Features.Account.Users;

/// <summary>What the commands about accounts say.</summary>
public sealed class UserText;
