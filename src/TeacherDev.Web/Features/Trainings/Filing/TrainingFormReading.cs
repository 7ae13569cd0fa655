using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Trainings;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Trainings.Filing;

/// <summary>Reads a training's terms from what was typed; what will not do gets its sentence beside its field.</summary>
public sealed class TrainingFormReading(IStringLocalizer<TrainingsText> say, ModelStateDictionary faults)
{
    public const string Prefix = "Form";

    /// <summary>Null where something will not do.</summary>
    /// <param name="kinds">As whom the reader may file.</param>
    public TrainingTerms? Read(TrainingForm form, IReadOnlyCollection<OrganiserKind> kinds)
    {
        if (!Enum.TryParse<OrganiserKind>(form.Kind, out var kind) || !kinds.Contains(kind))
        {
            Refuse(nameof(form.Kind), say["Kind.Missing"]);
        }

        Need(nameof(form.Title), form.Title);
        Need(nameof(form.Organiser), form.Organiser);
        var signUp = Days(nameof(form.SignUpFrom), form.SignUpFrom, nameof(form.SignUpUntil), form.SignUpUntil, needed: true);
        var second = Days(nameof(form.SecondFrom), form.SecondFrom, nameof(form.SecondUntil), form.SecondUntil, needed: false);
        if (form.YearsFrom is < 0 or > 60 || form.YearsBelow is < 1 or > 60 || form.YearsFrom >= form.YearsBelow)
        {
            Refuse(nameof(form.YearsFrom), say["Years.Odd"]);
        }

        if (!faults.IsValid || signUp is not { } round)
        {
            return null;
        }

        AudienceChoice audience = new(Ticked(form.Stages), Ticked(form.Subjects), Ticked(form.Titles), [], form.YearsFrom, form.YearsBelow);
        TrainingTerms terms = new(
            form.Title!.Trim(), form.Summary?.Trim() ?? "", kind, form.Organiser!.Trim(), form.Level, form.Mode, Tags(form.Themes),
            AudienceReading.Written(audience.Condition()), form.Places, round, second, form.CapsFirstRound, form.WithdrawUntil ?? (second ?? round).End,
            form.Fewest ?? 0, form.PassShare ?? 0, form.PassGrade ?? 0, form.PaysOn, form.SchoolApproves) { OwnSchoolOnly = form.OwnSchoolOnly && kind == OrganiserKind.School };
        if (terms.WhyNot() is { } refusal)
        {
            Refuse(FieldOf(refusal.Code), say.Sentence(refusal));
            return null;
        }

        return terms;
    }

    public void Refuse(string field, string sentence) => faults.AddModelError(field.Length == 0 ? "" : $"{Prefix}.{field}", sentence);

    public static string FieldOf(string code) => code switch
    {
        "training-title" => nameof(TrainingForm.Title),
        "training-organiser" => nameof(TrainingForm.Organiser),
        "training-places" or "training-places-taken" => nameof(TrainingForm.Places),
        "training-fewest" => nameof(TrainingForm.Fewest),
        "training-share" or "training-share-each-session" => nameof(TrainingForm.PassShare),
        "training-grade" => nameof(TrainingForm.PassGrade),
        "training-rounds" => nameof(TrainingForm.SecondFrom),
        "training-withdraw-early" => nameof(TrainingForm.WithdrawUntil),
        _ => "",
    };

    /// <summary>Null where nothing was typed and nothing is needed, or what was typed will not do.</summary>
    private DateRange? Days(string fromField, DateOnly? from, string untilField, DateOnly? until, bool needed)
    {
        if (from is null && until is null && !needed)
        {
            return null;
        }

        if (from is not { } first || !Plausible.Days.Contains(first))
        {
            Refuse(fromField, say["Day.Missing"]);
            return null;
        }

        if (until is not { } last || !Plausible.Days.Contains(last))
        {
            Refuse(untilField, say["Day.Missing"]);
            return null;
        }

        if (last < first)
        {
            Refuse(untilField, say["Day.Early", first.AsDay()]);
            return null;
        }

        return new(first, last);
    }

    private void Need(string field, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            Refuse(field, say[$"{field}.Missing"]);
        }
    }

    private static IReadOnlyList<string> Ticked(IReadOnlyList<string>? typed) => [.. (typed ?? []).Where(t => !string.IsNullOrWhiteSpace(t) && t.Length <= 50).Distinct(StringComparer.Ordinal).Take(40)];

    private static string Tags(string? typed) => string.Join('|', (typed ?? "")
        .Split([',', '\uFF0C', '\u3001', '|', ';', '\uFF1B'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
