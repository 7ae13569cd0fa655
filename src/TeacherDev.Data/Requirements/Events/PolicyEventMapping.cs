using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Requirements.Events;

namespace TeacherDev.Data.Requirements.Events;

internal sealed class PolicyEventMapping : IEntityTypeConfiguration<PolicyEventRecord>
{
    public void Configure(EntityTypeBuilder<PolicyEventRecord> happened)
    {
        happened.ToTable("PolicyEvents");
        happened.Property(e => e.Key).HasMaxLength(32).IsUnicode(false);
        happened.Property(e => e.Title).HasMaxLength(200);
        happened.Property(e => e.Reason).HasMaxLength(500);
        happened.Property(e => e.Document).HasMaxLength(200);
        happened.Property(e => e.Effect).HasConversion<string>().HasMaxLength(20);
        happened.Property(e => e.PolicyCode).HasMaxLength(60);
        happened.Property(e => e.Audience).HasMaxLength(EventTerms.LongestAudience);
        happened.Property(e => e.DraftedBy).HasMaxLength(100);
        happened.Property(e => e.ApprovedBy).HasMaxLength(100);
        happened.Property(e => e.WithdrawnBy).HasMaxLength(100);
        happened.Property(e => e.WithdrawalReason).HasMaxLength(500);
        happened.Ignore(e => e.State);
        happened.Ignore(e => e.Terms);
        happened.HasIndex(e => e.Key).IsUnique();
        happened.HasIndex(e => e.ApprovedAt);
    }
}
