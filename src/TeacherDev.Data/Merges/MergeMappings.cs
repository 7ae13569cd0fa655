using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Merges;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Merges;

internal sealed class TeacherMergeMapping : IEntityTypeConfiguration<TeacherMerge>
{
    public void Configure(EntityTypeBuilder<TeacherMerge> merge)
    {
        merge.ToTable("TeacherMerges");
        merge.Property(m => m.StayNumber).HasMaxLength(30);
        merge.Property(m => m.FromNumber).HasMaxLength(30);
        merge.Property(m => m.FromName).HasMaxLength(100);
        merge.Property(m => m.Reason).HasMaxLength(500);
        merge.Property(m => m.MergedBy).HasMaxLength(100);
        merge.Property(m => m.UndoneBy).HasMaxLength(100);
        merge.Property(m => m.UndoReason).HasMaxLength(500);

        // One record is merged once at a time, however many press at once.
        merge.HasIndex(m => new { m.FromId, m.Part }).IsUnique();
        merge.HasIndex(m => m.StandsId);
        merge.HasOne<Teacher>().WithMany().HasForeignKey(m => m.FromId).OnDelete(DeleteBehavior.Restrict);
        merge.HasOne<Teacher>().WithMany().HasForeignKey(m => m.StandsId).OnDelete(DeleteBehavior.Restrict);
        merge.HasOne<Teacher>().WithMany().HasForeignKey(m => m.StayId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MergeStepMapping : IEntityTypeConfiguration<MergeStep>
{
    public void Configure(EntityTypeBuilder<MergeStep> step)
    {
        step.ToTable("MergeSteps");
        step.Property(s => s.Thing).HasConversion<string>().HasMaxLength(20);
        step.Property(s => s.Field).HasMaxLength(30).IsUnicode(false);
        step.Property(s => s.Before).HasMaxLength(200);
        step.Property(s => s.After).HasMaxLength(200);
        step.HasIndex(s => new { s.MergeId, s.Thing });
        step.HasOne<TeacherMerge>().WithMany().HasForeignKey(s => s.MergeId).OnDelete(DeleteBehavior.Restrict);
    }
}
