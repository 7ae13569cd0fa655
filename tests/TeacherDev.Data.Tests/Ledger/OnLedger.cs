using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Engines;
using TeacherDev.Data.Ledger.Chain;
using TeacherDev.Data.Tests.Kit;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Ledger.Chain;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Tests.Ledger;

/// <summary>A ledger that has begun, a person of its own for each test, and a way in behind the application's back.</summary>
public abstract class OnLedger<TDatabase>(TDatabase database) : OnEngine<TDatabase>(database)
    where TDatabase : TestDatabase
{
    protected static readonly DateTime At = new(2026, 11, 3, 1, 2, 3, 456, DateTimeKind.Utc);

    protected int Teacher { get; private set; }

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Teacher = await AddTeacher();
        await using var db = Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
        await db.BeginLedger(new(2026, 11, 1), At, "start", Cancel);
        await transaction.CommitAsync(Cancel);
    }

    protected async Task<int> AddTeacher()
    {
        var teacher = new Teacher { Number = Guid.NewGuid().ToString("N")[..20], Name = "买买提·艾力𠮷", TeachingStartOn = new(2014, 9, 1) };
        await using var db = Open();
        db.Add(teacher);
        await db.SaveChangesAsync(Cancel);
        return teacher.Id;
    }

    protected LedgerEntry Entry(string source, DateTime? at = null) => new()
    {
        TeacherId = Teacher, CompletedOn = new(2024, 3, 2), StartedOn = new(2024, 3, 1), Tenths = 85, Level = TrainingLevel.County, Mode = TrainingMode.Blended,
        Themes = "ethics|it", Project = $"作业设计与命题 {source}", Organiser = "区教师进修学校", Passed = true, CertificateNumber = "证2024-7", SourceKind = EntrySource.Record,
        SourceId = source, RecordedBy = "区人事科 王老师", RecordedAt = at ?? At, BatchId = 7,
    };

    protected static string Name() => Guid.NewGuid().ToString("N");

    protected async Task<long> Post(string? source = null, DateTime? at = null)
    {
        await using var db = Open();
        var entry = Entry(source ?? Name(), at);
        db.Add(entry);
        await db.SaveChangesAsync(Cancel);
        return entry.Id;
    }

    protected async Task<IReadOnlyList<ChainFinding>> Findings(params ChainAnchor[] anchors)
    {
        await using var db = Open();
        var walk = new ChainWalk([.. await db.ChainAnchors(Cancel), .. anchors]);
        List<ChainFinding> found = [];
        await foreach (var finding in db.ChainFindings(walk, Cancel))
        {
            found.Add(finding);
        }

        return found;
    }

    protected async Task<LedgerHead> Head()
    {
        await using var db = Open();
        return await db.LedgerHeads.AsNoTracking().SingleAsync(Cancel);
    }

    /// <summary>Whoever may do everything in the database, foreign keys or not.</summary>
    protected async Task Behind(string sql, params object[] values)
    {
        await using var db = Open();
        await db.Database.OpenConnectionAsync(Cancel);
        await db.Database.ExecuteSqlRawAsync(Database.Engine == Engine.Sqlite ? "PRAGMA foreign_keys = OFF" : "SET session_replication_role = replica", Cancel);
        await db.Database.ExecuteSqlRawAsync(sql, values, Cancel);
        await db.Database.ExecuteSqlRawAsync(Database.Engine == Engine.Sqlite ? "PRAGMA foreign_keys = ON" : "SET session_replication_role = DEFAULT", Cancel);
    }
}
