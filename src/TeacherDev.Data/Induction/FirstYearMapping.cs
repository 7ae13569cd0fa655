using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Induction.FirstYear;
using TeacherDev.Domain.Induction.Opinions;
using TeacherDev.Domain.Induction.Results;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Induction;

internal sealed class OpinionMapping : IEntityTypeConfiguration<TermOpinion>
{
    public void Configure(EntityTypeBuilder<TermOpinion> opinion)
    {
        opinion.ToTable("TermOpinions");
        opinion.Property(o => o.Side).HasConversion<string>().HasMaxLength(20);
        opinion.Property(o => o.Grade).HasMaxLength(40);
        opinion.Property(o => o.Text).HasMaxLength(TermOpinion.TextLength);
        opinion.Property(o => o.Reason).HasMaxLength(TermOpinion.ReasonLength);
        opinion.Property(o => o.GivenBy).HasMaxLength(100);

        // Once each, and each correction after the other.
        opinion.HasIndex(o => new { o.TeacherId, o.TermOn, o.Side, o.Number }).IsUnique();
        opinion.HasOne<Teacher>().WithMany().HasForeignKey(o => o.TeacherId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class StepMapping : IEntityTypeConfiguration<InductionStep>
{
    public void Configure(EntityTypeBuilder<InductionStep> step)
    {
        step.ToTable("InductionSteps");
        step.Property(s => s.Key).HasMaxLength(32).IsUnicode(false);
        step.Property(s => s.Step).HasMaxLength(40);
        step.Property(s => s.Note).HasMaxLength(InductionStep.NoteLength);
        step.Property(s => s.RecordedBy).HasMaxLength(100);
        step.Property(s => s.WithdrawnBy).HasMaxLength(100);
        step.Property(s => s.WithdrawalReason).HasMaxLength(InductionStep.ReasonLength);
        step.HasIndex(s => s.Key).IsUnique();
        step.HasIndex(s => s.TeacherId);
        step.HasOne<Teacher>().WithMany().HasForeignKey(s => s.TeacherId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ResultMapping : IEntityTypeConfiguration<InductionResult>
{
    public void Configure(EntityTypeBuilder<InductionResult> result)
    {
        result.ToTable("InductionResults");
        result.Property(r => r.Outcome).HasConversion<string>().HasMaxLength(20);
        result.Property(r => r.State).HasConversion<string>().HasMaxLength(20);
        result.Property(r => r.Reason).HasMaxLength(InductionResult.ReasonLength);
        result.Property(r => r.ExceptionReason).HasMaxLength(InductionResult.ReasonLength);
        result.Property(r => r.ProposedBy).HasMaxLength(100);
        result.Property(r => r.DecidedBy).HasMaxLength(100);
        result.Property(r => r.CertificateNumber).HasMaxLength(InductionResult.NumberLength);
        result.Property(r => r.RevokedBy).HasMaxLength(100);
        result.Property(r => r.RevocationReason).HasMaxLength(InductionResult.ReasonLength);
        result.Ignore(r => r.Stands);
        result.Ignore(r => r.IsFinal);

        // One open proposal and one that stands, however many decide at once; a number belongs to one.
        result.HasIndex(r => new { r.TeacherId, r.WindowOn, r.Slot }).IsUnique();
        result.HasIndex(r => r.CertificateNumber).IsUnique();
        result.HasOne<Teacher>().WithMany().HasForeignKey(r => r.TeacherId).OnDelete(DeleteBehavior.Restrict);
    }
}
