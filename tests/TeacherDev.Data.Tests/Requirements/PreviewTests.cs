using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Shouldly;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Requirements.Comparison;
using TeacherDev.Data.Tests.Kit;
using TeacherDev.Data.Tests.Reads;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Comparison;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Suppositions;
using Xunit;

namespace TeacherDev.Data.Tests.Requirements;

public sealed class PreviewOnSqlite(SqliteDatabase database) : PreviewTests<SqliteDatabase>(database);

public sealed class PreviewOnPostgreSql(PostgreSqlDatabase database) : PreviewTests<PostgreSqlDatabase>(database);

/// <summary>What a preview lists is what taking does, to the person and the figure; and until then nothing is written.</summary>
public abstract class PreviewTests<TDatabase>(TDatabase database) : OnEngine<TDatabase>(database)
    where TDatabase : TestDatabase
{
    private static readonly DateTime Now = new(2026, 11, 21, 1, 0, 0, DateTimeKind.Utc);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await using var db = Open();
        if (!await db.Teachers.AnyAsync(Cancel))
        {
            await new RandomDistrict(1).Fill(db, 24, Cancel);
        }
    }

    [Fact]
    public async Task A_preview_of_a_version_is_the_effect_of_taking_it()
    {
        var moved = 0;
        for (var seed = 1; seed <= 40; seed++)
        {
            await using var db = Open();
            var (json, policy, from) = new RandomDistrict(seed).NextVersion();
            var asOf = World.AsOf with { Day = from > World.Today ? from : World.Today };
            var shelf = new PolicyShelf();
            var book = await shelf.Book(db, null, Cancel);
            var supposed = new Supposition { Rule = new(policy, from, Now) };
            var preview = await db.Preview(null, book, supposed, asOf, Now, null, Cancel);
            var rows = await db.Differences([.. preview.Changed.Select(c => c.TeacherId)], book, supposed, asOf, Now, Cancel);

            await using var taking = await db.Database.BeginTransactionAsync(Cancel);
            await new StandingWriter(shelf).Refresh(db, asOf, Cancel);
            var (standingsBefore, before) = (await Standings(db), await Everybody(db, shelf, asOf));
            db.PolicyVersions.Add(new() { Code = policy.Code, Version = policy.Version, Pack = policy.Pack, EffectiveFrom = from, Document = json, RecordedBy = "tests", RecordedAt = Now });
            await new StandingWriter(shelf).Refresh(db, asOf, Cancel);
            var (standingsAfter, after) = (await Standings(db), await Everybody(db, shelf, asOf));

            var effect = after.Keys.OrderBy(id => id).Select(id => (Id: id, Changes: DutyChange.Between(before[id], after[id]))).Where(e => e.Changes.Count > 0).ToList();
            rows.OrderBy(r => r.Person.Record.Teacher.Id).Select(r => $"{r.Person.Record.Teacher.Id}: {Told(r.Duties)}")
                .ShouldBe(effect.Select(e => $"{e.Id}: {Told(e.Changes)}"), $"seed {seed}");
            preview.StatusMoves.ShouldBe(effect.Count(e => e.Changes.Any(c => c.MovesStatus)), $"seed {seed}");
            preview.Flows(policy.Code).Sum(f => f.Duties).ShouldBe(before.Keys.Count(id => Binds(before[id], policy.Code, asOf) || Binds(after[id], policy.Code, asOf)), $"seed {seed}");
            preview.Schools.Sum(s => s.People).ShouldBe(preview.People);
            standingsBefore.Where(s => s.Value.EndOn < from && s.Key.Policy == policy.Code).ShouldAllBe(s => Standing.Same(s.Value, standingsAfter[s.Key])); // what is over keeps its result
            effect.Select(e => e.Id).ShouldBe(Differing(standingsBefore, standingsAfter), $"seed {seed}");
            moved += effect.Count;
            await taking.RollbackAsync(Cancel);
        }

        moved.ShouldBeGreaterThan(100); // the changes do change something
    }

    [Fact]
    public async Task A_preview_writes_nothing()
    {
        var writes = new Writes();
        await using var db = Database.Open(writes);
        var (_, policy, from) = new RandomDistrict(3).NextVersion();
        var heard = new List<(int, int)>();

        var preview = await db.Preview(null, await new PolicyShelf().Book(db, null, Cancel), new() { Rule = new(policy, from, Now) }, World.AsOf, Now, (done, of) => heard.Add((done, of)), Cancel);

        (writes.Read, writes.Written).ShouldSatisfyAllConditions(c => c.Read.ShouldBeGreaterThan(5), c => c.Written.ShouldBeEmpty());
        db.ChangeTracker.Entries().ShouldBeEmpty();
        preview.People.ShouldBe(24);
        (heard[0], heard[^1]).ShouldBe(((0, 24), (24, 24)));
    }

    [Fact]
    public async Task Classes_for_some_are_previewed_for_them_alone_and_doing_it_gives_the_same()
    {
        await using var db = Open();
        var ids = await db.Teachers.OrderBy(t => t.Number).Take(10).Select(t => t.Id).ToListAsync(Cancel);
        var book = await new PolicyShelf().Book(db, null, Cancel);
        var asOf = World.AsOf with { Day = new(2026, 12, 31) };
        var supposed = new Supposition { Classes = [new("暑期培训", new(2026, 12, 20), 300, TrainingLevel.County, TrainingMode.InPerson)] };
        var preview = await db.Preview(ids, book, supposed, asOf, Now, null, Cancel);
        var rows = await db.Differences(ids, book, supposed, asOf, Now, Cancel);
        preview.People.ShouldBe(10);
        preview.StatusMoves.ShouldBeGreaterThan(0);

        await using var doing = await db.Database.BeginTransactionAsync(Cancel);
        var before = await Everybody(db, new(), asOf);
        db.LedgerEntries.AddRange(ids.Select(id => new LedgerEntry
        {
            TeacherId = id, StartedOn = new(2026, 12, 20), CompletedOn = new(2026, 12, 20), Tenths = 300, Level = TrainingLevel.County, Mode = TrainingMode.InPerson, Passed = true,
            Project = "暑期培训", SourceKind = EntrySource.Record, SourceId = "done", RecordedBy = "tests", RecordedAt = new(2026, 12, 20, 15, 0, 0, DateTimeKind.Utc),
        }));
        await db.SaveChangesAsync(Cancel);
        var after = await Everybody(db, new(), asOf);
        rows.Select(r => (r.Person.Record.Teacher.Id, Told(r.Duties))).ShouldBe(ids.Select(id => (id, Told(DutyChange.Between(before[id], after[id])))));
        await doing.RollbackAsync(Cancel);
    }

    private static bool Binds(List<DutyResult> duties, string policy, AsOf asOf) => duties.Exists(d => d.Policy.Code == policy && d.Window.End >= asOf.Day);

    private static async Task<Dictionary<int, List<DutyResult>>> Everybody(TeacherDevDb db, PolicyShelf shelf, AsOf asOf)
    {
        var book = await shelf.Book(db, null, Cancel);
        return await db.People(null, null, Cancel).ToDictionaryAsync(p => p.Record.Teacher.Id, p => Evaluator.Evaluate(book, p.Record, p.Ledger, asOf, withLines: false), cancellationToken: Cancel);
    }

    private static Task<Dictionary<(int TeacherId, string Policy, DateOnly StartOn), Standing>> Standings(TeacherDevDb db) =>
        db.Standings.AsNoTracking().ToDictionaryAsync(s => (s.TeacherId, s.Policy, s.StartOn), Cancel);

    private static IEnumerable<int> Differing(
        Dictionary<(int TeacherId, string Policy, DateOnly StartOn), Standing> before, Dictionary<(int TeacherId, string Policy, DateOnly StartOn), Standing> after) =>
        before.Keys.Union(after.Keys).Where(k => !(before.TryGetValue(k, out var b) && after.TryGetValue(k, out var a) && Standing.Same(a, b)))
            .Select(k => k.TeacherId).Distinct().Order();

    private static string Told(IReadOnlyList<DutyChange> changes) => string.Join("; ", changes.Select(c => $"{Told(c.Before)} > {Told(c.After)}"));

    private static string Told(DutyResult? r) => r is null ? "-" : $"{r.Policy.Code} {r.Window} {r.Status} {r.Counted}+{r.CarriedIn}/{r.Target} -{r.NotCounted} {r.Clauses.Count(c => c.Met)}";

    private sealed class Writes : DbCommandInterceptor
    {
        public int Read { get; private set; }
        public List<string> Written { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Hear(command);
            return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            Written.Add(command.CommandText);
            return base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
        }

        private void Hear(DbCommand command)
        {
            Read++;
            if (!command.CommandText.TrimStart().StartsWith("SELECT", StringComparison.Ordinal))
            {
                Written.Add(command.CommandText);
            }
        }
    }
}
