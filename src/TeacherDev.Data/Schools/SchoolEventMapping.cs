using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Schools;

namespace TeacherDev.Data.Schools;

internal sealed class SchoolEventMapping : IEntityTypeConfiguration<SchoolEvent>
{
    public void Configure(EntityTypeBuilder<SchoolEvent> done)
    {
        done.ToTable("SchoolEvents");
        done.Property(e => e.Key).HasMaxLength(SchoolEvent.KeyLength).IsUnicode(false);
        done.Property(e => e.Act).HasConversion<string>().HasMaxLength(20);
        done.Property(e => e.OldName).HasMaxLength(School.NameLength);
        done.Property(e => e.NewName).HasMaxLength(School.NameLength);
        done.Property(e => e.Document).HasMaxLength(SchoolEvent.DocumentLength);
        done.Property(e => e.Reason).HasMaxLength(SchoolEvent.ReasonLength);
        done.Property(e => e.By).HasMaxLength(SchoolEvent.PersonLength);
        done.Property(e => e.UndoneBy).HasMaxLength(SchoolEvent.PersonLength);
        done.Property(e => e.UndoneBecause).HasMaxLength(SchoolEvent.ReasonLength);
        done.HasIndex(e => e.Key).IsUnique();
        done.HasIndex(e => e.SchoolId);
        done.HasIndex(e => e.SuccessorId);
        done.HasOne<School>().WithMany().HasForeignKey(e => e.SchoolId).OnDelete(DeleteBehavior.Restrict);
        done.HasOne<School>().WithMany().HasForeignKey(e => e.SuccessorId).OnDelete(DeleteBehavior.Restrict);
        done.HasMany(e => e.Rows).WithOne().HasForeignKey(r => r.EventId).OnDelete(DeleteBehavior.Restrict);
        done.HasMany(e => e.Things).WithOne().HasForeignKey(t => t.EventId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MergedPlacementMapping : IEntityTypeConfiguration<MergedPlacement>
{
    public void Configure(EntityTypeBuilder<MergedPlacement> row)
    {
        row.ToTable("MergedPlacements");
        row.HasKey(r => new { r.EventId, r.PlacementId });
        row.HasOne<Placement>().WithMany().HasForeignKey(r => r.PlacementId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class HandedOverMapping : IEntityTypeConfiguration<HandedOver>
{
    public void Configure(EntityTypeBuilder<HandedOver> thing)
    {
        thing.ToTable("SchoolHandovers");
        thing.HasKey(t => new { t.EventId, t.Kind, t.ThingId });
        thing.Property(t => t.Kind).HasConversion<string>().HasMaxLength(20);
    }
}
