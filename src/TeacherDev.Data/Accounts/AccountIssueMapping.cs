using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Accounts;

internal sealed class AccountIssueMapping : IEntityTypeConfiguration<AccountIssue>, IEntityTypeConfiguration<AccountSlip>
{
    public void Configure(EntityTypeBuilder<AccountIssue> issue)
    {
        issue.Property(i => i.KeyHash).HasMaxLength(64).IsUnicode(false);
        issue.Property(i => i.AskedBy).HasMaxLength(AuditRow.NameLength);
        issue.Property(i => i.AskedFrom).HasMaxLength(45).IsUnicode(false);
        issue.Property(i => i.AskedRequest).HasMaxLength(40).IsUnicode(false);
        issue.Property(i => i.Holder).HasMaxLength(32).IsUnicode(false);
        issue.HasIndex(i => i.KeyHash).IsUnique();
        issue.HasOne<School>().WithMany().HasForeignKey(i => i.SchoolId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AccountSlip> slip)
    {
        slip.Property(s => s.Sealed).HasMaxLength(100);
        slip.HasIndex(s => new { s.IssueId, s.TeacherId }).IsUnique();
        slip.HasOne<AccountIssue>().WithMany().HasForeignKey(s => s.IssueId).OnDelete(DeleteBehavior.Cascade);
        slip.HasOne<Teacher>().WithMany().HasForeignKey(s => s.TeacherId).OnDelete(DeleteBehavior.Restrict);
        slip.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
