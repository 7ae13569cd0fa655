using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Requirements.Drafts;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Comparison;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Suppositions;
using TeacherDev.Web.Features.Shared.Suppositions;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Credits.WhatIf;

/// <summary>Tries out what the address supposes; reads, evaluates twice, writes nothing.</summary>
public sealed class WhatIfReader(
    TeacherDevDb db, CreditsReader reader, PolicyShelf shelf, DistrictClock clock, District district, SignedInPerson me,
    IStringLocalizer<WhatIfText> words, IStringLocalizer<SuppositionText> say)
{
    /// <returns>Null when there is nobody, or nobody in reach.</returns>
    public async Task<WhatIfPage?> Read(HttpRequest request, string? number, SupposedForm form, ModelStateDictionary faults, CancellationToken cancel)
    {
        if (await reader.Find(request, number, null, cancel) is not { } owner)
        {
            return null;
        }

        var credits = await reader.Read(owner, cancel);
        var book = await shelf.Latest(db, owner.Stamp.LastPolicy, owner.Stamp.EventSteps, cancel);
        var choices = number is null || !me.Is(Roles.DistrictHr) ? SupposedChoices.None : await db.SupposedChoices(clock.Today, cancel);
        form.Classes = ClassRows.After(form.Classes, form.Add, form.Remove);
        var reading = new SuppositionReading(say, faults, SuppositionReading.Days(district.RecordsFrom, clock.Today));
        var supposed = reading.Read(form, choices, clock.Today, clock.UtcNow);
        if (supposed.Move?.WhyNot(credits.Person.Record) is { } refusal)
        {
            reading.Refuse(nameof(form.MoveOn), words[$"Refusal.{refusal.Code}", [.. refusal.Arguments.Select(a => a is DateOnly d ? $"{d:yyyy-MM-dd}" : a)]]);
        }

        var day = reading.On(form, clock.Today) ?? supposed.ShowsOn(clock.Today, credits.Person.Record);
        if (!faults.IsValid)
        {
            supposed = Supposition.Nothing;
        }

        var rows = new ClassRows(credits.Address.Today + "/what-if", form.Classes, book.Themes);
        if (supposed.IsNothing)
        {
            return new(credits, form, rows, choices, supposed, day, []);
        }

        var (asOf, now, person) = (AsOf.On(day, district), clock.UtcNow, credits.Person);
        var before = Supposition.Nothing.Evaluate(book, person.Record, person.Ledger, asOf, now, withLines: true);
        var after = supposed.Evaluate(book, person.Record, person.Ledger, asOf, now, withLines: true);
        return new(credits with { Duties = after }, form, rows, choices, supposed, day, DutyChange.Between(before, after));
    }
}
