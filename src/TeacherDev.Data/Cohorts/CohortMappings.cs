using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Domain.Trainings;

namespace TeacherDev.Data.Cohorts;

internal sealed class CohortMapping : IEntityTypeConfiguration<Cohort>
{
    public void Configure(EntityTypeBuilder<Cohort> cohort)
    {
        cohort.ToTable("Cohorts");
        cohort.Property(c => c.Key).HasMaxLength(32).IsUnicode(false);
        cohort.Property(c => c.Kind).HasMaxLength(Cohort.KindLength);
        cohort.Property(c => c.Name).HasMaxLength(Cohort.NameLength);
        cohort.Property(c => c.InCharge).HasMaxLength(Cohort.NameLength);
        cohort.Property(c => c.About).HasMaxLength(Cohort.AboutLength);
        cohort.Property(c => c.Duties).HasMaxLength(Cohort.CodesLength);
        cohort.Property(c => c.Outside).HasMaxLength(Cohort.CodesLength);
        cohort.Property(c => c.OpenedBy).HasMaxLength(100);
        cohort.Ignore(c => c.Days);
        cohort.Ignore(c => c.DutyCodes);
        cohort.Ignore(c => c.OutsideCodes);
        cohort.Ignore(c => c.Terms);
        cohort.Ignore(c => c.Stays);
        cohort.HasIndex(c => c.Key).IsUnique();
        cohort.HasIndex(c => new { c.Kind, c.StartOn });
        cohort.HasOne(c => c.Closing).WithOne().HasForeignKey<CohortClosing>(x => x.CohortId).OnDelete(DeleteBehavior.Restrict);
        cohort.HasMany(c => c.Members).WithOne(m => m.Cohort).HasForeignKey(m => m.CohortId).OnDelete(DeleteBehavior.Restrict);
        cohort.HasMany(c => c.Trainings).WithOne().HasForeignKey(t => t.CohortId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CohortClosingMapping : IEntityTypeConfiguration<CohortClosing>
{
    public void Configure(EntityTypeBuilder<CohortClosing> closing)
    {
        closing.ToTable("CohortClosings");
        closing.Property(c => c.Reason).HasMaxLength(CohortClosing.ReasonLength);
        closing.Property(c => c.ClosedBy).HasMaxLength(100);
        closing.HasIndex(c => c.CohortId).IsUnique();
    }
}

internal sealed class CohortTrainingMapping : IEntityTypeConfiguration<CohortTraining>
{
    public void Configure(EntityTypeBuilder<CohortTraining> link)
    {
        link.ToTable("CohortTrainings");
        link.Property(l => l.LinkedBy).HasMaxLength(100);
        link.HasIndex(l => new { l.CohortId, l.TrainingId }).IsUnique();
        link.HasIndex(l => l.TrainingId);
        link.HasOne<Training>().WithMany().HasForeignKey(l => l.TrainingId).OnDelete(DeleteBehavior.Restrict);
    }
}
