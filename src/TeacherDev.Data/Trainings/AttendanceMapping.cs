using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.SignUps;

namespace TeacherDev.Data.Trainings;

internal sealed class AttendanceMarkMapping : IEntityTypeConfiguration<AttendanceMark>
{
    public void Configure(EntityTypeBuilder<AttendanceMark> mark)
    {
        mark.ToTable("AttendanceMarks");
        mark.Property(m => m.Kind).HasConversion<string>().HasMaxLength(20);
        mark.Property(m => m.How).HasConversion<string>().HasMaxLength(20);
        mark.Ignore(m => m.Marking);
        mark.Ignore(m => m.SaysOtherwise);
        mark.HasIndex(m => new { m.SessionId, m.TeacherId }).IsUnique();
        mark.HasIndex(m => m.TeacherId);
        mark.HasOne<TrainingSession>().WithMany().HasForeignKey(m => m.SessionId).OnDelete(DeleteBehavior.Restrict);
        mark.HasOne<Teacher>().WithMany().HasForeignKey(m => m.TeacherId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ConfirmationMapping : IEntityTypeConfiguration<Confirmation>
{
    public void Configure(EntityTypeBuilder<Confirmation> confirmation)
    {
        confirmation.ToTable("AttendanceConfirmations");
        confirmation.HasIndex(c => new { c.TrainingId, c.SessionId, c.ById }).IsUnique();
        confirmation.HasOne<Training>().WithMany().HasForeignKey(c => c.TrainingId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SignUpMapping : IEntityTypeConfiguration<SignUp>
{
    public void Configure(EntityTypeBuilder<SignUp> signUp)
    {
        signUp.ToTable("TrainingSignUps");
        signUp.Property(s => s.State).HasConversion<string>().HasMaxLength(20);
        signUp.Property(s => s.Because).HasMaxLength(TrainingMapping.LongestReason);
        signUp.Property(s => s.RatingComment).HasMaxLength(TrainingMapping.LongestReason);
        signUp.Ignore(s => s.Holds);
        signUp.HasIndex(s => new { s.TrainingId, s.TeacherId }).IsUnique();
        signUp.HasIndex(s => new { s.TeacherId, s.State });
        signUp.HasIndex(s => new { s.State, s.OfferedUntil });
        signUp.HasOne<Training>().WithMany().HasForeignKey(s => s.TrainingId).OnDelete(DeleteBehavior.Restrict);
        signUp.HasOne<Teacher>().WithMany().HasForeignKey(s => s.TeacherId).OnDelete(DeleteBehavior.Restrict);
    }
}
