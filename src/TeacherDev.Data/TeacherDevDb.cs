using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Accounts;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Engines;
using TeacherDev.Data.Outbox;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Merges;
using TeacherDev.Domain.Privacy;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Leave;

namespace TeacherDev.Data;

/// <summary>Everything that is kept, in one context. Mappings stand in the room of what they map.</summary>
public sealed class TeacherDevDb(DbContextOptions<TeacherDevDb> options)
    : IdentityDbContext<Account, IdentityRole<int>, int>(options)
{
    public DbSet<School> Schools => Set<School>();
    public DbSet<Teacher> Teachers => Set<Teacher>();
    public DbSet<TeacherFact> TeacherFacts => Set<TeacherFact>();
    public DbSet<Placement> Placements => Set<Placement>();
    public DbSet<Exemption> Exemptions => Set<Exemption>();
    public DbSet<LeaveRequest> LeaveRequests => Set<LeaveRequest>();
    public DbSet<CareerEvent> CareerEvents => Set<CareerEvent>();
    public DbSet<LedgerEntry> LedgerEntries => Set<LedgerEntry>();
    public DbSet<PolicyVersion> PolicyVersions => Set<PolicyVersion>();
    public DbSet<Standing> Standings => Set<Standing>();
    public DbSet<StandingDay> StandingDays => Set<StandingDay>();
    public DbSet<SignInSession> SignInSessions => Set<SignInSession>();
    public DbSet<OutboxMail> Outbox => Set<OutboxMail>();
    public DbSet<AuditRow> Audit => Set<AuditRow>();
    public DbSet<TeacherMerge> TeacherMerges => Set<TeacherMerge>();
    public DbSet<MergeStep> MergeSteps => Set<MergeStep>();
    public DbSet<LegalHold> LegalHolds => Set<LegalHold>();
    public DbSet<AccountIssue> AccountIssues => Set<AccountIssue>();
    public DbSet<AccountSlip> AccountSlips => Set<AccountSlip>();
    public DbSet<ImportBatch> ImportBatches => Set<ImportBatch>();
    public DbSet<ImportFile> ImportFiles => Set<ImportFile>();
    public DbSet<ImportSheet> ImportSheets => Set<ImportSheet>();
    public DbSet<ImportFinding> ImportFindings => Set<ImportFinding>();
    public DbSet<ImportChange> ImportChanges => Set<ImportChange>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(TeacherDevDb).Assembly);
        RowVersions.Guard(builder);
        if (Database.IsSqlServer())
        {
            builder.KeepToSqlServer();
        }
    }

    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed a row since it was read.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        RowVersions.Raise(ChangeTracker);
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed a row since it was read.</exception>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RowVersions.Raise(ChangeTracker);
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions) =>
        conventions.Properties<DateTime>().HaveConversion<UtcDateTime>();
}
