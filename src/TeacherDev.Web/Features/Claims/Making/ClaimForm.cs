using System.ComponentModel.DataAnnotations;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Trainings.Claims;

namespace TeacherDev.Web.Features.Claims.Making;

/// <summary>What is typed about a claim. As long as it is a draft, anything may be missing.</summary>
public sealed record ClaimForm
{
    [StringLength(32)]
    public string? Key { get; init; }

    /// <summary>The version that the form was made from.</summary>
    public int Seen { get; init; }

    [StringLength(40)]
    public string? Item { get; init; }

    [StringLength(Claim.TitleLength)]
    public string? Title { get; init; }

    [StringLength(Claim.OrganiserLength)]
    public string? Organiser { get; init; }

    public DateOnly? StartOn { get; init; }
    public DateOnly? CompletedOn { get; init; }
    public TrainingLevel? Level { get; init; }
    public TrainingMode? Mode { get; init; }

    [StringLength(10)]
    public string? Hours { get; init; }

    public int? Units { get; init; }

    [StringLength(Claim.CertificateLength)]
    public string? CertificateNumber { get; init; }

    [StringLength(Claim.NoteLength)]
    public string? Note { get; init; }

    public IReadOnlyList<IFormFile>? Files { get; init; }

    public static ClaimForm Of(Claim claim) => new()
    {
        Key = claim.Key, Seen = claim.Version, Item = claim.Item, Title = claim.Title, Organiser = claim.Organiser, StartOn = claim.StartOn, CompletedOn = claim.CompletedOn,
        Level = claim.Level, Mode = claim.Mode, Hours = claim.StatedTenths is { } tenths ? new Hours(tenths).ToString() : null, Units = claim.Units,
        CertificateNumber = claim.CertificateNumber, Note = claim.Note,
    };

    /// <returns>Null where the hours are no amount.</returns>
    public ClaimTerms? Terms()
    {
        int? tenths = null;
        if (Hours?.Trim() is { Length: > 0 } typed)
        {
            if (!Domain.Ledger.Hours.TryParse(typed.Normalize(System.Text.NormalizationForm.FormKC), out var hours))
            {
                return null;
            }

            tenths = hours.Tenths;
        }

        return new(Plain(Item), Plain(Title), Plain(Organiser), StartOn, CompletedOn, tenths, Units, Level, Mode, Plain(CertificateNumber), Note?.Trim().ReplaceLineEndings("\n") ?? "");
    }

    private static string Plain(string? typed) => typed is null ? "" : string.Join(' ', typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
