namespace TeacherDev.Web.Features.Account.Provider;

/// <summary>Why somebody from the provider is not signed in.</summary>
public sealed record NoAccount(string Why);
