namespace TeacherDev.Web.Features.Account;

/// <summary>One invented person of the demo district whom anybody may sign in as.</summary>
/// <param name="UserName">What to type.</param>
/// <param name="RoleKey">One of <c>Security.Roles</c>.</param>
public sealed record DemoSignIn(string UserName, string RoleKey);

/// <summary>The demo people, registered in Development alone; the sign-in page then offers to fill itself in.</summary>
public sealed record DemoSignIns(string Password, IReadOnlyList<DemoSignIn> People);
