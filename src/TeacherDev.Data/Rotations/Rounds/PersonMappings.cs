using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Rotations.Rounds;

internal sealed class RotationPersonMapping : IEntityTypeConfiguration<RotationPerson>
{
    public void Configure(EntityTypeBuilder<RotationPerson> person)
    {
        person.ToTable("RotationPeople");
        person.Property(p => p.Basis).HasConversion<string>().HasMaxLength(20);
        person.Property(p => p.Reason).HasMaxLength(RotationPerson.ReasonLength);
        person.Property(p => p.Statement).HasMaxLength(RotationPerson.StatementLength);
        person.Property(p => p.WithdrawalReason).HasMaxLength(RotationPerson.ReasonLength);
        person.Property(p => p.PartnerNumber).HasMaxLength(RotationPerson.NumberLength);
        person.Property(p => p.AddedBy).HasMaxLength(100);
        person.Property(p => p.PlacedBy).HasMaxLength(100);
        person.Property(p => p.WithdrawnBy).HasMaxLength(100);
        person.Ignore(p => p.WishedSchools);
        person.HasIndex(p => new { p.RoundId, p.TeacherId }).IsUnique();
        person.HasIndex(p => p.TeacherId);
        person.HasOne<Teacher>().WithMany().HasForeignKey(p => p.TeacherId).OnDelete(DeleteBehavior.Restrict);
        person.HasOne<School>().WithMany().HasForeignKey(p => p.SchoolId).OnDelete(DeleteBehavior.Restrict);
        person.HasOne<RotationNeed>().WithMany().HasForeignKey(p => p.NeedId).OnDelete(DeleteBehavior.Restrict);

        // A list that is made shorter loses its last wishes.
        person.HasMany(p => p.Wishes).WithOne().HasForeignKey(w => w.PersonId).OnDelete(DeleteBehavior.Cascade);
        person.HasMany(p => p.Objections).WithOne().HasForeignKey(o => o.PersonId).OnDelete(DeleteBehavior.Restrict);
        person.HasMany(p => p.Placements).WithOne().HasForeignKey(x => x.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RotationWishMapping : IEntityTypeConfiguration<RotationWish>
{
    public void Configure(EntityTypeBuilder<RotationWish> wish)
    {
        wish.ToTable("RotationWishes");
        wish.HasIndex(w => new { w.PersonId, w.Rank }).IsUnique();
        wish.HasOne<School>().WithMany().HasForeignKey(w => w.SchoolId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RotationPlacementMapping : IEntityTypeConfiguration<RotationPlacement>
{
    public void Configure(EntityTypeBuilder<RotationPlacement> placement)
    {
        placement.ToTable("RotationPlacements");
        placement.HasIndex(p => new { p.PersonId, p.PlacementId }).IsUnique();
        placement.HasOne<Placement>().WithMany().HasForeignKey(p => p.PlacementId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RotationObjectionMapping : IEntityTypeConfiguration<RotationObjection>
{
    public void Configure(EntityTypeBuilder<RotationObjection> objection)
    {
        objection.ToTable("RotationObjections");
        objection.Property(o => o.Text).HasMaxLength(RotationObjection.TextLength);
        objection.Property(o => o.Answer).HasMaxLength(RotationObjection.TextLength);
        objection.Property(o => o.FiledBy).HasMaxLength(100);
        objection.Property(o => o.AnsweredBy).HasMaxLength(100);
        objection.Ignore(o => o.IsOpen);
        objection.HasIndex(o => o.PersonId);
        objection.HasMany(o => o.Evidence).WithOne().HasForeignKey(e => e.ObjectionId).OnDelete(DeleteBehavior.Restrict);
    }
}
