using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Requirements.Comparison;
using TeacherDev.Data.Requirements.Drafts;
using TeacherDev.Data.Requirements.Lists;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Documents.Writing;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Requirements.Suppositions;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Features.Shared.Previews;
using TeacherDev.Web.Features.Shared.Suppositions;
using TeacherDev.Web.Features.Teachers.Listing;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Teachers.WhatIf;

/// <summary>Tries something out on everybody whom a list asks for; reads, evaluates twice, stores nothing.</summary>
public sealed class GroupWhatIfReader(
    TeacherDevDb db, Scope scope, PolicyShelf shelf, Workbench bench, District district, DistrictClock clock, SignedInPerson me, IStringLocalizer<SuppositionText> say)
{
    private const string Address = "/teachers/what-if";

    public async Task<GroupWhatIfPage> Read(TeachersFilter filter, SupposedForm form, ModelStateDictionary faults, CancellationToken cancel)
    {
        var (duties, schools) = (await scope.Duties(cancel), await scope.Schools(cancel));
        var question = filter.Question(duties, schools);
        var asked = db.Asked(scope.People, question).OrderBy(t => t.Number);
        var people = await db.Count(scope.Part, question, cancel);
        var book = await shelf.Book(db, null, cancel);
        var choices = !me.Is(Roles.DistrictHr) ? SupposedChoices.None : await db.SupposedChoices(scope.Today, cancel);
        form.Classes = ClassRows.After(form.Classes, form.Add, form.Remove);
        var reading = new SuppositionReading(say, faults, SuppositionReading.Days(district.RecordsFrom, scope.Today));
        var supposed = reading.Read(form, choices, scope.Today, clock.UtcNow);
        var day = reading.On(form, scope.Today) ?? supposed.ShowsOn(scope.Today);
        var then = supposed.Over(book);
        var page = new GroupWhatIfPage(
            filter, form, new(Address, form.Classes, book.Themes), choices, supposed, people, schools.FirstOrDefault(s => s.Id == question.SchoolId)?.Name, day,
            [.. then.Codes.Select(code => then.InForce(code, day)).OfType<Policy>()], null);
        if (!faults.IsValid || supposed.IsNothing || people == 0)
        {
            return page;
        }

        var (asOf, now) = (AsOf.On(day, district), clock.UtcNow);
        var ids = await asked.Select(t => t.Id).ToListAsync(cancel);
        var work = bench.Ask(await Key(supposed, day, ids, cancel), async (services, told, stop) =>
            await services.GetRequiredService<TeacherDevDb>().Preview(ids, book, supposed, asOf, now, told, stop));
        await Workbench.Briefly(work, cancel);
        page = page with { Work = work };
        return page.Preview is null ? page : page with { Changed = await Rows(page.Preview, filter, book, supposed, asOf, now, cancel) };
    }

    /// <summary>What is asked, of whom, and at which turn of the standings, which rises with every fact and rule: then the answer is made anew.</summary>
    private async Task<string> Key(Supposition supposed, DateOnly day, List<int> ids, CancellationToken cancel)
    {
        var turn = await db.StandingDays.Select(d => d.Turn).FirstOrDefaultAsync(cancel);
        var whom = Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(ids))));
        return string.Create(CultureInfo.InvariantCulture,
            $"group {whom} {string.Join('|', supposed.Classes)} {supposed.Leave} {supposed.Move?.To.Id} {supposed.Move?.From} {Written(supposed.Rule)} {scope.Today:yyyyMMdd} {day:yyyyMMdd} {turn}");
    }

    private static string Written(TakenPolicy? rule) =>
        rule is null ? "" : $"{rule.EffectiveFrom:yyyyMMdd} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(PolicyWriting.Write(rule.Policy))))}";

    private async Task<ChangedRows> Rows(DistrictPreview preview, TeachersFilter filter, PolicyBook book, Supposition supposed, AsOf asOf, DateTime now, CancellationToken cancel)
    {
        // Those whose status would change first; each half stays in the order of numbers.
        var people = preview.Changed.OrderByDescending(p => p.MovesStatus).ToList();
        var paging = new Paging(filter.Page ?? 1, people.Count);
        var shown = people.Skip(paging.Skip).Take(Paging.Size).ToDictionary(p => p.TeacherId);
        var schools = await db.Schools.AsNoTracking().ToDictionaryAsync(s => s.Id, s => s.Name, cancel);
        var rows = await db.Differences(shown.Keys, book, supposed, asOf, now, cancel);
        return new(paging, [.. rows.OrderByDescending(r => shown[r.Person.Record.Teacher.Id].MovesStatus).Select(r => new ChangedRow(
            r.Person.Record.Teacher.Number, r.Person.Record.Teacher.Name,
            shown[r.Person.Record.Teacher.Id].SchoolId is { } id ? schools.GetValueOrDefault(id) : null, r.Duties))]);
    }
}
