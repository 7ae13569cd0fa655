using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Requirements.Drafts;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Comparison;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Requirements.Suppositions;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Suppositions;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Credits.WhatIf;

/// <summary>Tries out what the address supposes; reads, evaluates twice, writes nothing.</summary>
public sealed class WhatIfReader(
    TeacherDevDb db, CreditsReader reader, PolicyShelf shelf, DistrictClock clock, District district, SignedInPerson me,
    IStringLocalizer<WhatIfText> words, IStringLocalizer<SuppositionText> say)
{
    /// <returns>Null when there is nobody, or nobody in reach.</returns>
    public async Task<WhatIfPage?> Read(HttpRequest request, string? number, WhatIfForm form, ModelStateDictionary faults, CancellationToken cancel)
    {
        if (await reader.Find(request, number, null, cancel) is not { } owner)
        {
            return null;
        }

        var credits = await reader.Read(owner, cancel);
        var book = await shelf.Latest(db, owner.Stamp.LastPolicy, owner.Stamp.EventSteps, cancel);
        var choices = number is null || !me.Is(Roles.DistrictHr) ? WhatIfChoices.None : new(
            await db.Schools.AsNoTracking().OrderBy(s => s.Code).ToListAsync(cancel), await db.PolicyDrafts.AsNoTracking().OrderBy(d => d.Id).ToListAsync(cancel));
        form.Classes = ClassRows.After(form.Classes, form.Add, form.Remove);
        var reading = new SuppositionReading(say, faults, SuppositionReading.Days(district.RecordsFrom, clock.Today));
        var supposed = new Supposition
        {
            Classes = reading.Classes(form.Classes),
            Leave = reading.Leave(form.LeaveKind, form.LeaveFrom, form.LeaveTo),
            Move = Move(form, choices.Schools, credits.Person.Record, reading),
            Rule = Rule(form, choices.Drafts, reading),
        };
        var day = Day(form, supposed, credits.Person.Record, reading);
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

    private PlannedMove? Move(WhatIfForm form, IReadOnlyList<School> schools, TeacherRecord person, SuppositionReading reading)
    {
        if (schools.Count == 0 || (string.IsNullOrEmpty(form.School) && string.IsNullOrWhiteSpace(form.MoveOn)))
        {
            return null;
        }

        var school = schools.FirstOrDefault(s => s.Code == form.School);
        if (school is null)
        {
            reading.Refuse(nameof(form.School), words["Move.NoSchool"]);
        }

        if (reading.Day(nameof(form.MoveOn), form.MoveOn) is not { } on || school is null)
        {
            return null;
        }

        var move = new PlannedMove(school, on);
        if (move.WhyNot(person) is { } refusal)
        {
            reading.Refuse(nameof(form.MoveOn), words[$"Refusal.{refusal.Code}", [.. refusal.Arguments.Select(a => a is DateOnly d ? $"{d:yyyy-MM-dd}" : a)]]);
            return null;
        }

        return move;
    }

    private TakenPolicy? Rule(WhatIfForm form, IReadOnlyList<PolicyDraft> drafts, SuppositionReading reading)
    {
        if (drafts.FirstOrDefault(d => d.Id == form.Draft) is not { } draft)
        {
            return null;
        }

        if (PolicyReading.Read(draft.Document).Policy is { } policy)
        {
            return new(policy, draft.FromOn ?? clock.Today, clock.UtcNow);
        }

        reading.Refuse(nameof(form.Draft), words["Rule.Wrong"]);
        return null;
    }

    /// <summary>The day typed, else the last one for which something is planned: on an earlier one it would not show yet.</summary>
    private DateOnly Day(WhatIfForm form, Supposition supposed, TeacherRecord person, SuppositionReading reading)
    {
        var today = clock.Today;
        if (string.IsNullOrWhiteSpace(form.On))
        {
            var leave = supposed.Leave is { } off ? Foresight.Of(off.Days, person, today) : today;
            return supposed.Classes.Select(c => c.CompletedOn).Append(leave).Append(supposed.Move?.From ?? today).Append(supposed.Rule?.EffectiveFrom ?? today).Append(today).Max();
        }

        if (reading.Day(nameof(form.On), form.On) is not { } day)
        {
            return today;
        }

        if (day < today)
        {
            reading.Refuse(nameof(form.On), words["On.Past", $"{today:yyyy-MM-dd}"]);
        }

        return day;
    }
}
