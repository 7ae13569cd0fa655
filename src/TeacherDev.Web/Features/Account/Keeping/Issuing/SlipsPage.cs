namespace TeacherDev.Web.Features.Account.Keeping.Issuing;

/// <summary>What is printed and cut, school by school.</summary>
public sealed record SlipsPage(IReadOnlyList<SlipLine> Lines);
