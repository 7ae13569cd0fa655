using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Rotations.Hiring;

internal sealed class HiringRoundMapping : IEntityTypeConfiguration<HiringRound>
{
    public void Configure(EntityTypeBuilder<HiringRound> round)
    {
        round.ToTable("HiringRounds");
        round.Property(r => r.Key).HasMaxLength(32).IsUnicode(false);
        round.Property(r => r.Name).HasMaxLength(HiringRound.NameLength);
        round.Property(r => r.OpenedBy).HasMaxLength(HiringPerson.NameLength);
        round.Property(r => r.EffectedBy).HasMaxLength(HiringPerson.NameLength);
        round.Property(r => r.EndedBy).HasMaxLength(HiringPerson.NameLength);
        round.Property(r => r.EndReason).HasMaxLength(HiringRound.ReasonLength);
        round.Property(r => r.HeldDocument).HasMaxLength(HiringPerson.DocumentLength);
        round.Ignore(r => r.Held);
        round.Ignore(r => r.Eve);
        round.Ignore(r => r.IsOver);
        round.HasIndex(r => r.Key).IsUnique();
        round.HasMany(r => r.Posts).WithOne().HasForeignKey(p => p.RoundId).OnDelete(DeleteBehavior.Restrict);
        round.HasMany(r => r.People).WithOne().HasForeignKey(p => p.RoundId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class HiringPostMapping : IEntityTypeConfiguration<HiringPost>
{
    public void Configure(EntityTypeBuilder<HiringPost> post)
    {
        post.ToTable("HiringPosts");
        post.Property(p => p.Work).HasMaxLength(HiringPost.WordLength);
        post.Property(p => p.Note).HasMaxLength(HiringPost.NoteLength);
        post.Property(p => p.StatedBy).HasMaxLength(HiringPerson.NameLength);
        post.HasIndex(p => new { p.RoundId, p.SchoolId, p.Work }).IsUnique();
        post.HasOne<School>().WithMany().HasForeignKey(p => p.SchoolId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class HiringPersonMapping : IEntityTypeConfiguration<HiringPerson>
{
    public void Configure(EntityTypeBuilder<HiringPerson> person)
    {
        person.ToTable("HiringPeople");
        person.Property(p => p.Work).HasMaxLength(HiringPost.WordLength);
        person.Property(p => p.State).HasConversion<string>().HasMaxLength(20);
        person.Property(p => p.LevelWord).HasMaxLength(HiringPerson.WordLength);
        person.Property(p => p.HeldDocument).HasMaxLength(HiringPerson.DocumentLength);
        person.Ignore(p => p.IsMoving);
        person.Ignore(p => p.Before);
        person.HasIndex(p => new { p.RoundId, p.TeacherId }).IsUnique();
        person.HasIndex(p => new { p.RoundId, p.SchoolId });
        person.HasIndex(p => p.TeacherId);
        person.HasOne<Teacher>().WithMany().HasForeignKey(p => p.TeacherId).OnDelete(DeleteBehavior.Restrict);
        person.HasOne<School>().WithMany().HasForeignKey(p => p.SchoolId).OnDelete(DeleteBehavior.Restrict);
        person.HasOne<HiringPost>().WithMany().HasForeignKey(p => p.PostId).OnDelete(DeleteBehavior.Restrict);
        person.HasMany(p => p.Entries).WithOne().HasForeignKey(e => e.PersonId).OnDelete(DeleteBehavior.Restrict);
        person.HasMany(p => p.Applications).WithOne().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Restrict);
        person.HasMany(p => p.Placements).WithOne().HasForeignKey(p => p.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class HiringEntryMapping : IEntityTypeConfiguration<HiringEntry>
{
    public void Configure(EntityTypeBuilder<HiringEntry> entry)
    {
        entry.ToTable("HiringEntries");
        entry.Property(e => e.State).HasConversion<string>().HasMaxLength(20);
        entry.Property(e => e.Document).HasMaxLength(HiringPerson.DocumentLength);
        entry.Property(e => e.Word).HasMaxLength(HiringPerson.WordLength);
        entry.Property(e => e.By).HasMaxLength(HiringPerson.NameLength);
        entry.HasOne<HiringPost>().WithMany().HasForeignKey(e => e.PostId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class HiringApplicationMapping : IEntityTypeConfiguration<HiringApplication>
{
    public void Configure(EntityTypeBuilder<HiringApplication> application)
    {
        application.ToTable("HiringApplications");
        application.Property(a => a.Word).HasMaxLength(HiringPerson.WordLength);
        application.Property(a => a.AnsweredBy).HasMaxLength(HiringPerson.NameLength);
        application.Ignore(a => a.IsOpen);
        application.HasOne<HiringPost>().WithMany().HasForeignKey(a => a.PostId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class HiringPlacementMapping : IEntityTypeConfiguration<HiringPlacement>
{
    public void Configure(EntityTypeBuilder<HiringPlacement> placement)
    {
        placement.ToTable("HiringPlacements");
        placement.HasIndex(p => new { p.PersonId, p.PlacementId }).IsUnique();
        placement.HasOne<Placement>().WithMany().HasForeignKey(p => p.PlacementId).OnDelete(DeleteBehavior.Restrict);
    }
}
