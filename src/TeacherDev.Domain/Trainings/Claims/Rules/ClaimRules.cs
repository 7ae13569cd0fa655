using TeacherDev.Domain.Calendar;

namespace TeacherDev.Domain.Trainings.Claims.Rules;

/// <summary>An office that looks at claims.</summary>
/// <param name="Role">The role that decides; a key of <see cref="ClaimWords.OfSchool"/>.</param>
/// <param name="Deputies">Roles that may decide once the time is over.</param>
/// <param name="Days">Working days that it has.</param>
public sealed record ClaimOffice(string Code, ClaimName Name, string Role, IReadOnlyList<string> Deputies, int Days);

/// <summary>How a district recognises what teachers report: a document under <c>claims/</c>, read once at the start.</summary>
/// <param name="Chain">Who looks, one after the other; 1 to 6.</param>
/// <param name="Reader">Who reads an objection.</param>
/// <param name="PublicityDays">Working days for which an approved claim is shown before it is posted.</param>
/// <param name="ObjectionDays">Working days in which its decision can be objected to.</param>
/// <param name="NewlyHiredMonths">For so long after the teaching start somebody is newly hired.</param>
/// <param name="TransferredMonths">For so long after a move to another school somebody is transferred.</param>
public sealed record ClaimRules(
    string Code, string Version, ClaimName Name, IReadOnlyList<ClaimItem> Items, IReadOnlyList<ClaimOffice> Chain, ClaimOffice Reader, int PublicityDays,
    int ObjectionDays, int NewlyHiredMonths, int TransferredMonths, WorkingDays Calendar)
{
    public ClaimItem? Item(string? code) => Items.FirstOrDefault(i => i.Code == code);
}
