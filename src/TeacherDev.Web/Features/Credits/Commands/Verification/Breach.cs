namespace TeacherDev.Web.Features.Credits.Commands.Verification;

/// <summary>Something that should never be so: the code names the sentence, the parts fill it.</summary>
public sealed record Breach(string Code, params object[] Parts);
