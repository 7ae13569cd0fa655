namespace TeacherDev.Web.Features.Account.Keeping.OneAccount;

/// <summary>A one-time password, shown this once.</summary>
public sealed record NewPassword(Data.Accounts.Account Account, string Password);
