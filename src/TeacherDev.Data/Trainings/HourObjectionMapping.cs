using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Objections;

namespace TeacherDev.Data.Trainings;

internal sealed class HourObjectionMapping : IEntityTypeConfiguration<HourObjection>
{
    public void Configure(EntityTypeBuilder<HourObjection> objection)
    {
        objection.ToTable("HourObjections");
        objection.Property(o => o.Reason).HasMaxLength(HourObjection.ReasonLength);
        objection.Property(o => o.State).HasConversion<string>().HasMaxLength(20);
        objection.Property(o => o.Role).HasMaxLength(30).IsUnicode(false);
        objection.Property(o => o.Deputies).HasMaxLength(200).IsUnicode(false);
        objection.Property(o => o.DecidedBy).HasMaxLength(100);
        objection.Property(o => o.Answer).HasMaxLength(HourObjection.ReasonLength);
        objection.Ignore(o => o.IsOfClass);
        objection.Ignore(o => o.IsOpen);
        objection.HasIndex(o => new { o.TrainingId, o.SessionId, o.TeacherId, o.Number }).IsUnique();
        objection.HasIndex(o => new { o.State, o.DueOn });
        objection.HasIndex(o => o.TeacherId);
        objection.HasOne<Training>().WithMany().HasForeignKey(o => o.TrainingId).OnDelete(DeleteBehavior.Restrict);
        objection.HasOne<Teacher>().WithMany().HasForeignKey(o => o.TeacherId).OnDelete(DeleteBehavior.Restrict);
    }
}
