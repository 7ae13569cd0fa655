using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Comparison;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Requirements.Suppositions;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Tests.Kit;
using TeacherDev.Domain.Tests.Requirements.Properties.Format;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Properties;

/// <summary>What-if, then doing it, gives the same; the doing is written out here, row by row, as an import or a form stores it.</summary>
public sealed class WhatIfProperties
{
    private static readonly DateTime Now = "2026-06-01T03:00:00Z".Instant();
    private static readonly School Village = new() { Id = 2, Code = "S2", Name = "村小", Setting = "乡村" };
    private static readonly Policy Rural = Kit.Duties.Read(Kit.Duties.Year, """ "target": { "amount": 24, "lessLeave": true }, "audience": { "fact": "setting", "in": ["乡村"] } """, "rural");
    private static readonly Policy Carrying = Kit.Duties.Read(Kit.Duties.Year, """ "target": { "amount": 24 }, "carryOver": { "atMost": 12, "recordedWithinDays": 31 } """, "carrying");

    private static readonly Gen<PlannedClass> Class =
        from like in SomeEntries.One("any")
        select new PlannedClass("planned", like.CompletedOn, like.Tenths, like.Level, like.Mode, like.Themes);

    /// <summary>Whatever the format can say, under a code of its own.</summary>
    private static readonly Gen<Policy> Written = ForAll.Some(SomeDocuments.Any, 200).Select(document => Kit.Duties.Taken(document));

    private static readonly Gen<(Case Case, Supposition Supposed)> Supposing =
        from c in Case.Any
        from count in Gen.Choose(0, 6)
        from classes in Gen.CollectToList(Enumerable.Range(1, count), _ => Class)
        from leave in Gen.Choose(-1, 900)
        from move in Gen.Choose(-1, 1500)
        from old in Written
        from rule in Gen.OneOf(SomePolicies.Another, Written)
        from ruleFrom in Gen.Elements("", "", "2023-01-01", "2026-02-01")
        let asOf = c.AsOf.Day()
        let moved = new PlannedMove(Village, asOf.AddDays(-move))
        select (c with { Policies = [.. c.Policies, old] }, new Supposition
        {
            Classes = [.. classes.Select((one, i) => one with { Project = $"planned-{i:00}" })],
            Leave = leave < 0 ? null : new("病假", new(asOf.AddDays(-leave), asOf.AddDays(200 - leave))),
            Move = move >= 0 && moved.WhyNot(c.Person.Record()) is null ? moved : null,
            Rule = ruleFrom.Length == 0 ? null : new(rule, ruleFrom.Day(), Now),
        });

    [Fact]
    public void What_if_then_doing_it_gives_the_same() => ForAll.Of(Supposing, t =>
    {
        var (c, supposed) = t;
        var book = Kit.Duties.Book([.. c.Policies, Rural, Carrying]);
        var asOf = new AsOf(c.AsOf.Day(), "2021-01-01".Day(), Days.Shanghai);

        var whatIf = supposed.Evaluate(book, c.Person.Record(), c.Person.Ledger(), asOf, Now, withLines: true);

        whatIf.Whole().ShouldBe(Done(c, supposed, book, asOf).Whole());
    }, times: 600);

    [Fact]
    public void Supposing_nothing_changes_nothing() => ForAll.Of(Case.Any, c =>
    {
        var asOf = new AsOf(c.AsOf.Day(), "2021-01-01".Day(), Days.Shanghai);
        DutyChange.Between(
            c.Person.Stands(c.AsOf, c.Policies),
            Supposition.Nothing.Evaluate(Kit.Duties.Book(c.Policies), c.Person.Record(), c.Person.Ledger(), asOf, Now, withLines: true)).ShouldBeEmpty();
    });

    private static List<DutyResult> Done(Case c, Supposition supposed, PolicyBook book, AsOf asOf)
    {
        var record = c.Person.Record();
        var placements = record.Placements.ToList();
        if (supposed.Move is { } move)
        {
            // The generated careers overlap, which a roster's do not: then every post of the day goes along.
            foreach (var post in placements.Where(p => p.Kind == PlacementKind.Post && p.StartOn <= move.From && (p.EndOn is null || p.EndOn >= move.From)).ToList())
            {
                placements.Remove(post);
                if (post.StartOn < move.From)
                {
                    placements.Add(new() { SchoolId = post.SchoolId, StartOn = post.StartOn, EndOn = move.From.AddDays(-1), RecordedAt = Now });
                }

                placements.Add(new() { SchoolId = Village.Id, StartOn = move.From, EndOn = post.EndOn, RecordedAt = Now });
            }
        }

        var exemptions = record.Exemptions.ToList();
        if (supposed.Leave is { } leave)
        {
            exemptions.Add(new() { Kind = leave.Kind, Reason = "申请", Document = "文2", StartOn = leave.Days.Start, EndOn = leave.Days.End, RecordedAt = Now });
        }

        var entries = supposed.Classes.Select((planned, i) => new LedgerEntry
        {
            Id = 1000 + i, TeacherId = 1, CompletedOn = planned.CompletedOn, StartedOn = planned.CompletedOn, Tenths = planned.Tenths,
            Level = planned.Level, Mode = planned.Mode, Themes = planned.Themes, Passed = true, Project = planned.Project,
            SourceKind = EntrySource.Record, SourceId = $"done{i}", RecordedBy = "test",
            RecordedAt = asOf.EndOf(planned.CompletedOn) is var over && over > Now ? over.AddTicks(-1) : Now,
        });
        var then = supposed.Rule is { } rule ? new PolicyBook([.. book.Taken, rule]) : book;
        var after = new TeacherRecord(record.Teacher, c.Person.Facts, placements, new Dictionary<int, School> { [1] = Kit.Person.School, [2] = Village }, exemptions, record.Events);
        return Evaluator.Evaluate(then, after, TeacherLedger.From([.. c.Person.Entries, .. entries]), asOf, withLines: true);
    }
}
