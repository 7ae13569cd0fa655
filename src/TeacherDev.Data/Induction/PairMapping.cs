using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Induction.Pairs;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Induction;

internal sealed class PairMapping : IEntityTypeConfiguration<MentorPair>
{
    public void Configure(EntityTypeBuilder<MentorPair> pair)
    {
        pair.ToTable("MentorPairs");
        pair.Property(p => p.Key).HasMaxLength(32).IsUnicode(false);
        pair.Property(p => p.State).HasConversion<string>().HasMaxLength(20);
        pair.Property(p => p.Subject).HasMaxLength(MentorPair.SubjectLength);
        pair.Property(p => p.Plan).HasMaxLength(MentorPair.PlanLength);
        pair.Property(p => p.Reason).HasMaxLength(MentorPair.ReasonLength);
        pair.Property(p => p.Agreement).HasMaxLength(MentorPair.AgreementLength);
        pair.Property(p => p.ProposedBy).HasMaxLength(100);
        pair.Property(p => p.TeacherSignedBy).HasMaxLength(100);
        pair.Property(p => p.MentorSignedBy).HasMaxLength(100);
        pair.Property(p => p.ClosedBy).HasMaxLength(100);
        pair.Property(p => p.CloseReason).HasMaxLength(MentorPair.ReasonLength);
        pair.Ignore(p => p.Holds);
        pair.Ignore(p => p.WasAgreed);
        pair.Ignore(p => p.Days);
        pair.HasIndex(p => p.Key).IsUnique();

        // One mentor at a time, however many sign at once.
        pair.HasIndex(p => new { p.TeacherId, p.Running }).IsUnique();
        pair.HasIndex(p => new { p.MentorId, p.State });
        pair.HasOne<Teacher>().WithMany().HasForeignKey(p => p.TeacherId).OnDelete(DeleteBehavior.Restrict);
        pair.HasOne<Teacher>().WithMany().HasForeignKey(p => p.MentorId).OnDelete(DeleteBehavior.Restrict);
    }
}
