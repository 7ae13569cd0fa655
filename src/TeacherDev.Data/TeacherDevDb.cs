using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using TeacherDev.Data.Accounts;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Engines;
using TeacherDev.Data.Imports;
using TeacherDev.Data.Inbox;
using TeacherDev.Data.Ledger.Chain;
using TeacherDev.Data.Outbox;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Requirements.Drafts;
using TeacherDev.Data.Requirements.Events;
using TeacherDev.Data.Requirements.Tallies;
using TeacherDev.Data.Trainings;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Domain.Careers.Ethics;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Careers.Rounds;
using TeacherDev.Domain.Careers.Targets;
using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Domain.Induction.FirstYear;
using TeacherDev.Domain.Induction.Observations;
using TeacherDev.Domain.Induction.Opinions;
using TeacherDev.Domain.Induction.Pairs;
using TeacherDev.Domain.Induction.Results;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Ledger.Chain;
using TeacherDev.Domain.Merges;
using TeacherDev.Domain.Privacy;
using TeacherDev.Domain.Rotations.Away;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Rotations.Moves;
using TeacherDev.Domain.Rotations.Reserve;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Studios.Plans;
using TeacherDev.Domain.Studios.Reviews;
using TeacherDev.Domain.Studios.Scores;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Leave;
using TeacherDev.Domain.Teachers.Schools;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Domain.Trainings.Claims.Evidence;
using TeacherDev.Domain.Trainings.Objections;
using TeacherDev.Domain.Trainings.SignUps;

namespace TeacherDev.Data;

/// <summary>Everything that is kept, in one context. Mappings stand in the room of what they map.</summary>
public sealed class TeacherDevDb(DbContextOptions<TeacherDevDb> options)
    : IdentityDbContext<Account, IdentityRole<int>, int>(options)
{
    private readonly UnsealedEntries unsealed = new();

    public DbSet<School> Schools => Set<School>();
    public DbSet<SchoolEvent> SchoolEvents => Set<SchoolEvent>();
    public DbSet<MergedPlacement> MergedPlacements => Set<MergedPlacement>();
    public DbSet<Teacher> Teachers => Set<Teacher>();
    public DbSet<TeacherFact> TeacherFacts => Set<TeacherFact>();
    public DbSet<Placement> Placements => Set<Placement>();
    public DbSet<HostWord> HostWords => Set<HostWord>();
    public DbSet<RecordedMove> RecordedMoves => Set<RecordedMove>();
    public DbSet<MovedPlacement> MovedPlacements => Set<MovedPlacement>();
    public DbSet<Exemption> Exemptions => Set<Exemption>();
    public DbSet<LeaveRequest> LeaveRequests => Set<LeaveRequest>();
    public DbSet<CareerEvent> CareerEvents => Set<CareerEvent>();
    public DbSet<CareerRecord> CareerRecords => Set<CareerRecord>();
    public DbSet<ReviewRound> ReviewRounds => Set<ReviewRound>();
    public DbSet<Nomination> Nominations => Set<Nomination>();
    public DbSet<RotationRound> RotationRounds => Set<RotationRound>();
    public DbSet<RotationPerson> RotationPeople => Set<RotationPerson>();
    public DbSet<RotationNeed> RotationNeeds => Set<RotationNeed>();
    public DbSet<RotationObjection> RotationObjections => Set<RotationObjection>();
    public DbSet<HiringRound> HiringRounds => Set<HiringRound>();
    public DbSet<HiringPerson> HiringPeople => Set<HiringPerson>();
    public DbSet<HiringPost> HiringPosts => Set<HiringPost>();
    public DbSet<HiringEntry> HiringEntries => Set<HiringEntry>();
    public DbSet<HiringApplication> HiringApplications => Set<HiringApplication>();
    public DbSet<ReserveMember> ReserveMembers => Set<ReserveMember>();
    public DbSet<Shortage> Shortages => Set<Shortage>();
    public DbSet<ReserveCall> ReserveCalls => Set<ReserveCall>();
    public DbSet<TargetPoint> TargetPoints => Set<TargetPoint>();
    public DbSet<Cohort> Cohorts => Set<Cohort>();
    public DbSet<CohortMember> CohortMembers => Set<CohortMember>();
    public DbSet<CohortMentor> CohortMentors => Set<CohortMentor>();
    public DbSet<CohortTraining> CohortTrainings => Set<CohortTraining>();
    public DbSet<ShadowingStay> ShadowingStays => Set<ShadowingStay>();
    public DbSet<EthicsViolation> EthicsViolations => Set<EthicsViolation>();
    public DbSet<EthicsGrade> EthicsGrades => Set<EthicsGrade>();
    public DbSet<EthicsCommitment> EthicsCommitments => Set<EthicsCommitment>();
    public DbSet<LedgerEntry> LedgerEntries => Set<LedgerEntry>();
    public DbSet<LedgerLink> LedgerLinks => Set<LedgerLink>();
    public DbSet<LedgerHead> LedgerHeads => Set<LedgerHead>();
    public DbSet<LedgerRoot> LedgerRoots => Set<LedgerRoot>();
    public DbSet<PolicyVersion> PolicyVersions => Set<PolicyVersion>();
    public DbSet<PolicyDraft> PolicyDrafts => Set<PolicyDraft>();
    public DbSet<PolicyEventRecord> PolicyEvents => Set<PolicyEventRecord>();
    public DbSet<Standing> Standings => Set<Standing>();
    public DbSet<StandingDay> StandingDays => Set<StandingDay>();
    public DbSet<RosterLine> RosterLines => Set<RosterLine>();
    public DbSet<RosterKey> RosterKeys => Set<RosterKey>();
    public DbSet<DistrictTally> DistrictTallies => Set<DistrictTally>();
    public DbSet<SchoolTally> SchoolTallies => Set<SchoolTally>();
    public DbSet<SignInSession> SignInSessions => Set<SignInSession>();
    public DbSet<OutboxMail> Outbox => Set<OutboxMail>();
    public DbSet<Message> Messages => Set<Message>();
    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();
    public DbSet<AuditRow> Audit => Set<AuditRow>();
    public DbSet<TeacherMerge> TeacherMerges => Set<TeacherMerge>();
    public DbSet<MergeStep> MergeSteps => Set<MergeStep>();
    public DbSet<Claim> Claims => Set<Claim>();
    public DbSet<ClaimStep> ClaimSteps => Set<ClaimStep>();
    public DbSet<ClaimObjection> ClaimObjections => Set<ClaimObjection>();
    public DbSet<EvidenceFile> EvidenceFiles => Set<EvidenceFile>();
    public DbSet<EvidenceContent> EvidenceContents => Set<EvidenceContent>();
    public DbSet<LegalHold> LegalHolds => Set<LegalHold>();
    public DbSet<AccountIssue> AccountIssues => Set<AccountIssue>();
    public DbSet<AccountSlip> AccountSlips => Set<AccountSlip>();
    public DbSet<ImportBatch> ImportBatches => Set<ImportBatch>();
    public DbSet<ImportFile> ImportFiles => Set<ImportFile>();
    public DbSet<ImportSheet> ImportSheets => Set<ImportSheet>();
    public DbSet<ImportFinding> ImportFindings => Set<ImportFinding>();
    public DbSet<ImportChange> ImportChanges => Set<ImportChange>();
    public DbSet<Training> Trainings => Set<Training>();
    public DbSet<TrainingSession> TrainingSessions => Set<TrainingSession>();
    public DbSet<TrainingTrainer> TrainingTrainers => Set<TrainingTrainer>();
    public DbSet<SessionSpeaker> SessionSpeakers => Set<SessionSpeaker>();
    public DbSet<SignUp> SignUps => Set<SignUp>();
    public DbSet<AttendanceMark> AttendanceMarks => Set<AttendanceMark>();
    public DbSet<Confirmation> Confirmations => Set<Confirmation>();
    public DbSet<HourObjection> HourObjections => Set<HourObjection>();
    public DbSet<CalendarFeed> CalendarFeeds => Set<CalendarFeed>();
    public DbSet<MentorPair> MentorPairs => Set<MentorPair>();
    public DbSet<Observation> Observations => Set<Observation>();
    public DbSet<ObservationPoint> ObservationPoints => Set<ObservationPoint>();
    public DbSet<TermOpinion> TermOpinions => Set<TermOpinion>();
    public DbSet<InductionStep> InductionSteps => Set<InductionStep>();
    public DbSet<InductionResult> InductionResults => Set<InductionResult>();

    public DbSet<Studio> Studios => Set<Studio>();
    public DbSet<StudioLead> StudioLeads => Set<StudioLead>();
    public DbSet<StudioMember> StudioMembers => Set<StudioMember>();
    public DbSet<StudioPlan> StudioPlans => Set<StudioPlan>();
    public DbSet<StudioWork> StudioWorks => Set<StudioWork>();
    public DbSet<TermReview> StudioTermReviews => Set<TermReview>();
    public DbSet<StudioReview> StudioReviews => Set<StudioReview>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(TeacherDevDb).Assembly);
        RowVersions.Guard(builder);
        if (Database.IsSqlServer())
        {
            builder.KeepToSqlServer();
        }
        else if (Database.IsNpgsql())
        {
            // A database of another locale compares words; what is found by its beginning is compared letter by letter.
            builder.Entity<RosterKey>().Property(k => k.Key).UseCollation("C");
        }
    }

    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed a row since it was read.</exception>
    /// <exception cref="InvalidOperationException">It would change the ledger, or write to it: that is done with <see cref="SaveChangesAsync"/>.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        RowVersions.Raise(ChangeTracker);
        AppendOnly.Guard(ChangeTracker);
        if (NewEntries().Count > 0)
        {
            throw new InvalidOperationException("Ledger entries are written with SaveChangesAsync.");
        }

        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <summary>New ledger entries are sealed before the transaction commits; without one they get one.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed a row since it was read.</exception>
    /// <exception cref="InvalidOperationException">It would change what is written only once.</exception>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RowVersions.Raise(ChangeTracker);
        AppendOnly.Guard(ChangeTracker);
        var entries = NewEntries();
        if (entries.Count == 0)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        await using var own = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        var written = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        Recorded(entries.Select(e => e.Property(x => x.Id).CurrentValue));
        if (own is not null)
        {
            await own.CommitAsync(cancellationToken);
        }

        return written;
    }

    /// <summary>Adds many new rows of one kind without tracking them; ledger entries are sealed before the transaction commits.</summary>
    internal async Task AppendInBulk<T>(IEnumerable<T> rows, CancellationToken cancel)
        where T : class
    {
        if (typeof(T) != typeof(LedgerEntry))
        {
            await BulkAppending.Append(this, rows, null, cancel);
            return;
        }

        List<long> ids = [];
        await BulkAppending.Append(this, rows, ids.Add, cancel);
        Recorded(ids);
    }

    /// <summary>Links what this transaction recorded to the chain.</summary>
    internal Task Seal(Guid transaction, CancellationToken cancel) =>
        unsealed.Take(transaction) is { Length: > 0 } ids ? this.Seal(ids, cancel) : Task.CompletedTask;

    internal void RefuseUnsealed(Guid transaction)
    {
        if (unsealed.Take(transaction).Length > 0)
        {
            throw new InvalidOperationException("A transaction that wrote ledger entries is committed with CommitAsync.");
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions) =>
        conventions.Properties<DateTime>().HaveConversion<UtcDateTime>();

    private List<EntityEntry<LedgerEntry>> NewEntries() => [.. ChangeTracker.Entries<LedgerEntry>().Where(e => e.State == EntityState.Added)];

    private void Recorded(IEnumerable<long> entries) => unsealed.Add(Database.CurrentTransaction!.TransactionId, entries);
}
