using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Rotations.Rounds;

internal sealed class RotationRoundMapping : IEntityTypeConfiguration<RotationRound>
{
    public void Configure(EntityTypeBuilder<RotationRound> round)
    {
        round.ToTable("RotationRounds");
        round.Property(r => r.Key).HasMaxLength(32).IsUnicode(false);
        round.Property(r => r.Name).HasMaxLength(RotationRound.NameLength);
        round.Property(r => r.OpenedBy).HasMaxLength(100);
        round.Property(r => r.PublishedBy).HasMaxLength(100);
        round.Property(r => r.DecidedBy).HasMaxLength(100);
        round.Property(r => r.EffectedBy).HasMaxLength(100);
        round.Property(r => r.EndedBy).HasMaxLength(100);
        round.Property(r => r.EndReason).HasMaxLength(RotationRound.ReasonLength);
        round.Property(r => r.Document).HasMaxLength(RotationRound.DocumentLength);
        round.Ignore(r => r.Calendar);
        round.Ignore(r => r.Eve);
        round.Ignore(r => r.Standing);
        round.Ignore(r => r.Moving);
        round.Ignore(r => r.Objections);
        round.Ignore(r => r.StayUntilOn);
        round.Ignore(r => r.Kind);
        round.HasIndex(r => r.Key).IsUnique();
        round.HasMany(r => r.People).WithOne().HasForeignKey(p => p.RoundId).OnDelete(DeleteBehavior.Restrict);
        round.HasMany(r => r.Needs).WithOne().HasForeignKey(n => n.RoundId).OnDelete(DeleteBehavior.Restrict);
        round.HasMany(r => r.Keeps).WithOne().HasForeignKey(k => k.RoundId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RotationNeedMapping : IEntityTypeConfiguration<RotationNeed>
{
    public void Configure(EntityTypeBuilder<RotationNeed> need)
    {
        need.ToTable("RotationNeeds");
        need.Property(n => n.Stage).HasMaxLength(RotationNeed.WordLength);
        need.Property(n => n.Work).HasMaxLength(RotationNeed.WordLength);
        need.Property(n => n.Note).HasMaxLength(RotationNeed.NoteLength);
        need.Property(n => n.StatedBy).HasMaxLength(100);
        need.HasIndex(n => new { n.RoundId, n.SchoolId, n.Stage, n.Work }).IsUnique();
        need.HasOne<School>().WithMany().HasForeignKey(n => n.SchoolId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RotationKeepMapping : IEntityTypeConfiguration<RotationKeep>
{
    public void Configure(EntityTypeBuilder<RotationKeep> keep)
    {
        keep.ToTable("RotationKeeps");
        keep.Property(k => k.Work).HasMaxLength(RotationNeed.WordLength);
        keep.Property(k => k.StatedBy).HasMaxLength(100);
        keep.HasIndex(k => new { k.RoundId, k.SchoolId, k.Work }).IsUnique();
        keep.HasOne<School>().WithMany().HasForeignKey(k => k.SchoolId).OnDelete(DeleteBehavior.Restrict);
    }
}
