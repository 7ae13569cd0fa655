using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Rotations.Moves;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Rotations.Moves;

internal sealed class RecordedMoveMapping : IEntityTypeConfiguration<RecordedMove>
{
    public void Configure(EntityTypeBuilder<RecordedMove> move)
    {
        move.ToTable("Moves");
        move.Property(m => m.Key).HasMaxLength(32).IsUnicode(false);
        move.Property(m => m.Act).HasConversion<string>().HasMaxLength(20);
        move.Property(m => m.Kind).HasConversion<string>().HasMaxLength(20);
        move.Property(m => m.Document).HasMaxLength(RecordedMove.DocumentLength);
        move.Property(m => m.Reason).HasMaxLength(RecordedMove.ReasonLength);
        move.Property(m => m.By).HasMaxLength(RecordedMove.NameLength);
        move.Property(m => m.UndoneBy).HasMaxLength(RecordedMove.NameLength);
        move.Property(m => m.UndoneBecause).HasMaxLength(RecordedMove.ReasonLength);
        move.Ignore(m => m.Decided);
        move.HasIndex(m => m.Key).IsUnique();
        move.HasIndex(m => m.TeacherId);
        move.HasMany(m => m.Rows).WithOne().HasForeignKey(r => r.MoveId).OnDelete(DeleteBehavior.Restrict);
        move.HasOne<Teacher>().WithMany().HasForeignKey(m => m.TeacherId).OnDelete(DeleteBehavior.Restrict);
        move.HasOne<School>().WithMany().HasForeignKey(m => m.FromId).OnDelete(DeleteBehavior.Restrict);
        move.HasOne<School>().WithMany().HasForeignKey(m => m.ToId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MovedPlacementMapping : IEntityTypeConfiguration<MovedPlacement>
{
    public void Configure(EntityTypeBuilder<MovedPlacement> row)
    {
        row.ToTable("MovedPlacements");
        row.HasKey(r => new { r.MoveId, r.PlacementId });
        row.HasOne<Placement>().WithMany().HasForeignKey(r => r.PlacementId).OnDelete(DeleteBehavior.Restrict);
    }
}
