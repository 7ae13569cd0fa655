using System.ComponentModel.DataAnnotations;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Ledger;

namespace TeacherDev.Web.Features.Careers.Entering;

public sealed record CareerForm
{
    /// <summary>A form that is sent twice makes one record.</summary>
    [StringLength(32)]
    public string? Key { get; init; }

    /// <summary>Whose; one's own needs none.</summary>
    [StringLength(30)]
    public string? Number { get; init; }

    [StringLength(40)]
    public string? Item { get; init; }

    public TrainingLevel? Level { get; init; }
    public DateOnly? AwardedOn { get; init; }
    public DateOnly? HeldFromOn { get; init; }
    public DateOnly? ValidUntilOn { get; init; }

    [StringLength(CareerRecord.DocumentLength)]
    public string? Document { get; init; }

    /// <summary>Why something that stands is corrected.</summary>
    [StringLength(CareerRecord.ReasonLength)]
    public string? Reason { get; init; }

    public List<IFormFile>? Files { get; init; }

    public static CareerForm Of(CareerRecord record, string number) => new()
    {
        Key = Guid.NewGuid().ToString("N"), Number = number, Item = record.Item, Level = record.Level, AwardedOn = record.AwardedOn,
        HeldFromOn = record.Terms.HeldFromOn, ValidUntilOn = record.ValidUntilOn, Document = record.Document,
    };
}
