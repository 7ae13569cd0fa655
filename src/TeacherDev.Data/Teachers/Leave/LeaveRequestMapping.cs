using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Leave;

namespace TeacherDev.Data.Teachers.Leave;

internal sealed class LeaveRequestMapping : IEntityTypeConfiguration<LeaveRequest>
{
    public void Configure(EntityTypeBuilder<LeaveRequest> leave)
    {
        leave.ToTable("LeaveRequests");
        leave.Property(l => l.Key).HasMaxLength(32).IsUnicode(false);
        leave.Property(l => l.Kind).HasMaxLength(50);
        leave.Property(l => l.PolicyCode).HasMaxLength(60);
        leave.Property(l => l.Reason).HasMaxLength(500);
        leave.Property(l => l.Document).HasMaxLength(200);
        leave.Property(l => l.State).HasConversion<string>().HasMaxLength(20);
        leave.Property(l => l.RequestedBy).HasMaxLength(100);
        leave.Property(l => l.DecidedBy).HasMaxLength(100);
        leave.Property(l => l.DecisionReason).HasMaxLength(500);
        leave.Property(l => l.WithdrawnBy).HasMaxLength(100);
        leave.Property(l => l.WithdrawalReason).HasMaxLength(500);
        leave.Ignore(l => l.Terms);
        leave.Ignore(l => l.Holds);
        leave.HasIndex(l => l.Key).IsUnique();
        leave.HasIndex(l => new { l.TeacherId, l.StartOn });
        leave.HasIndex(l => new { l.State, l.StartOn });
        leave.HasOne<Teacher>().WithMany().HasForeignKey(l => l.TeacherId).OnDelete(DeleteBehavior.Restrict);
        leave.HasOne(l => l.Exemption).WithMany().HasForeignKey(l => l.ExemptionId).OnDelete(DeleteBehavior.Restrict);
    }
}
