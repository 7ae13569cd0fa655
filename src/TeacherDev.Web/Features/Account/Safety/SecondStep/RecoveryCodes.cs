namespace TeacherDev.Web.Features.Account.Safety.SecondStep;

/// <summary>Codes that take the place of the app, each once.</summary>
public sealed record RecoveryCodes(IReadOnlyList<string> Codes);
