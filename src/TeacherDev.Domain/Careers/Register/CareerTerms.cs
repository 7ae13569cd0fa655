using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Careers.Register;

/// <summary>What is to stand in the register.</summary>
/// <param name="Item">A code of the catalogue.</param>
/// <param name="AwardedOn">The day of the decision or of the certificate.</param>
/// <param name="HeldFromOn">Since when it holds, where that is later: a title from the appointment on.</param>
/// <param name="ValidUntilOn">Its last day; null takes it from the catalogue.</param>
/// <param name="Document">The document or certificate, by its number.</param>
/// <param name="EarlierId">Which record it renews.</param>
public sealed record CareerTerms(string Item, TrainingLevel? Level, DateOnly AwardedOn, DateOnly? HeldFromOn, DateOnly? ValidUntilOn, string Document, int? EarlierId)
{
    public DateOnly StartOn => HeldFromOn ?? AwardedOn;

    /// <summary>Why it may not stand there.</summary>
    /// <param name="person">Whose career it is.</param>
    /// <param name="others">What else stands or waits in their register.</param>
    public Refusal? WhyNot(CareerCatalogue catalogue, Teacher person, IReadOnlyCollection<CareerRecord> others, DateOnly today)
    {
        if (catalogue.Item(Item) is not { } item)
        {
            return new("career-item-unknown", Item);
        }

        if ((Level is { } level && !item.Levels.Contains(level)) || (Level is null && item.Levels.Count > 0))
        {
            return new("career-level-odd");
        }

        return WhyNotThen(person, today)
            ?? (others.Any(o => o.Holds && o.Item == Item && o.Level == Level && o.AwardedOn == AwardedOn) ? new Refusal("career-twice", AwardedOn) : null);
    }

    private Refusal? WhyNotThen(Teacher person, DateOnly today)
    {
        foreach (var day in new[] { AwardedOn, HeldFromOn, ValidUntilOn }.OfType<DateOnly>())
        {
            if (!Plausible.Days.Contains(day))
            {
                return new("career-day-odd", day);
            }
        }

        return AwardedOn > today ? new("career-ahead", today)
            : person.BornOn is { } born && AwardedOn <= born ? new("career-before-birth", born)
            : HeldFromOn < AwardedOn ? new("career-held-early", AwardedOn)
            : ValidUntilOn < StartOn ? new("career-ends-early", StartOn)
            : null;
    }
}
