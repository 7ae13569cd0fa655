using System.Text.Json;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Requirements.Events;

/// <summary>What a policy event would be, before it is approved.</summary>
/// <param name="Audience">A condition as policy documents write it.</param>
public sealed record EventTerms(
    string Title, string Reason, string Document, EventEffect Effect, string? PolicyCode, string Audience, DateOnly AskedOn, int Months, DateOnly? StartOn, DateOnly? EndOn)
{
    public const int MostMonths = 120;
    public const int LongestAudience = 4000;

    /// <summary>Who will be in post is not known further ahead than this.</summary>
    private const int MostYearsAhead = 1;
    private const int MostDays = 3660;

    /// <summary>Why it may not be: what it moves must be a duty that has such a thing, on a day whose people are known.</summary>
    public Refusal? WhyNot(PolicyBook book, DateOnly today)
    {
        if (PolicyCode is not null && !book.Codes.Contains(PolicyCode))
        {
            return new("event-policy-unknown", PolicyCode);
        }

        return !Plausible.Days.Contains(AskedOn) ? new("event-day-odd", AskedOn)
            : AskedOn > today.AddYears(MostYearsAhead) ? new("event-day-ahead", AskedOn, today.AddYears(MostYearsAhead))
            : Effect == EventEffect.Extend ? WhyNotExtend(book)
            : StartOn is null || EndOn is null ? new("event-days-missing")
            : EndOn < StartOn ? new("event-ends-early", StartOn.Value, EndOn.Value)
            : !Plausible.Days.Contains(StartOn.Value) || !Plausible.Days.Contains(EndOn.Value) || EndOn.Value.DayNumber - StartOn.Value.DayNumber >= MostDays
                ? new("event-days-odd", MostDays)
            : null;
    }

    /// <summary>The event that it becomes.</summary>
    public PolicyEvent Taken(int id, DateTime at, DateTime? withdrawnAt = null) => new()
    {
        Id = id, Title = Title, Reason = Reason, Document = Document, Effect = Effect, PolicyCode = PolicyCode, AskedOn = AskedOn,
        Audience = ReadAudience(Audience, []) ?? throw new InvalidDataException($"The audience of the policy event {id} cannot be read."),
        Months = Effect == EventEffect.Extend ? Months : 0,
        Days = Effect == EventEffect.Extend ? null : new(StartOn!.Value, EndOn!.Value),
        RecordedAt = at, WithdrawnAt = withdrawnAt,
    };

    /// <summary>The condition, or null with what is wrong with it.</summary>
    public static Condition? ReadAudience(string json, List<Refusal> faults)
    {
        try
        {
            using var document = JsonDocument.Parse(json, WholeDocument.Lenient);
            var condition = new DocumentPart(document.RootElement, "audience", faults).ReadCondition();
            return faults.Count == 0 ? condition : null;
        }
        catch (JsonException e)
        {
            faults.Add(new("document-not-json", (e.LineNumber ?? 0) + 1, (e.BytePositionInLine ?? 0) + 1));
            return null;
        }
    }

    private Refusal? WhyNotExtend(PolicyBook book) =>
        PolicyCode is null ? new("event-extends-one")
        : book.Versions(PolicyCode).All(v => v.Window is Rolling) ? new("event-extends-rolling", PolicyCode)
        : Months is < 1 or > MostMonths ? new("event-months-odd", MostMonths)
        : null;
}
