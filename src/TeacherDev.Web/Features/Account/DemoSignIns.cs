namespace TeacherDev.Web.Features.Account;

/// <summary>One invented person of the demo district whom anybody may sign in as.</summary>
/// <param name="UserName">What to type.</param>
/// <param name="RoleKey">One of <c>Security.Roles</c>.</param>
public sealed record DemoSignIn(string UserName, string RoleKey);

/// <summary>Whom the sign-in page offers to fill in, in Development alone and where they exist.</summary>
public sealed record DemoSignIns(string Password, IReadOnlyList<DemoSignIn> People);
