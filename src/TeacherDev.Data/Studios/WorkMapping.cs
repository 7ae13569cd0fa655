using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Plans;
using TeacherDev.Domain.Studios.Reviews;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Studios.Scores;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings;

namespace TeacherDev.Data.Studios;

internal sealed class StudioPlanMapping : IEntityTypeConfiguration<StudioPlan>
{
    public void Configure(EntityTypeBuilder<StudioPlan> plan)
    {
        plan.ToTable("StudioPlans");
        plan.Property(p => p.Span).HasConversion<string>().HasMaxLength(20);
        plan.Property(p => p.State).HasConversion<string>().HasMaxLength(20);
        plan.Property(p => p.Text).HasMaxLength(StudioPlan.LongestText);
        plan.Property(p => p.DecidedBecause).HasMaxLength(StudioMapping.LongestReason);
        plan.HasIndex(p => new { p.StudioId, p.Span, p.Year, p.Term }).IsUnique();
        plan.HasIndex(p => p.State);
        plan.HasOne<Studio>().WithMany().HasForeignKey(p => p.StudioId).OnDelete(DeleteBehavior.Restrict);
        plan.HasOne<Training>().WithMany().HasForeignKey(p => p.TrainingId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class StudioWorkMapping : IEntityTypeConfiguration<StudioWork>
{
    public void Configure(EntityTypeBuilder<StudioWork> work)
    {
        work.ToTable("StudioWorks");
        work.Property(w => w.Key).HasMaxLength(32).IsUnicode(false);
        work.Property(w => w.Item).HasMaxLength(40).IsUnicode(false);
        work.Property(w => w.Title).HasMaxLength(WorkTerms.LongestTitle);
        work.Property(w => w.Note).HasMaxLength(WorkTerms.LongestNote);
        work.Property(w => w.ScoreTable).HasMaxLength(StudioRules.LongestTable);
        work.Property(w => w.Level).HasConversion<string>().HasMaxLength(20);
        work.Property(w => w.State).HasConversion<string>().HasMaxLength(20);
        work.Property(w => w.Because).HasMaxLength(StudioMapping.LongestReason);
        work.Ignore(w => w.Terms);
        work.HasMany(w => w.Evidence).WithOne().HasForeignKey(e => e.WorkId).OnDelete(DeleteBehavior.Restrict);
        work.HasIndex(w => w.Key).IsUnique();
        work.HasIndex(w => new { w.StudioId, w.On });
        work.HasIndex(w => w.TeacherId);
        work.HasOne<Studio>().WithMany().HasForeignKey(w => w.StudioId).OnDelete(DeleteBehavior.Restrict);
        work.HasOne<Teacher>().WithMany().HasForeignKey(w => w.TeacherId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class TermReviewMapping : IEntityTypeConfiguration<TermReview>
{
    public void Configure(EntityTypeBuilder<TermReview> review)
    {
        review.ToTable("StudioTermReviews");
        review.Property(r => r.Result).HasConversion<string>().HasMaxLength(20);
        review.Property(r => r.Comment).HasMaxLength(TermReview.LongestComment);
        review.Ignore(r => r.SchoolTerm);
        review.HasIndex(r => new { r.StudioId, r.TeacherId, r.Year, r.Term }).IsUnique();
        review.HasIndex(r => r.TeacherId);
        review.HasOne<Studio>().WithMany().HasForeignKey(r => r.StudioId).OnDelete(DeleteBehavior.Restrict);
        review.HasOne<Teacher>().WithMany().HasForeignKey(r => r.TeacherId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class StudioReviewMapping : IEntityTypeConfiguration<StudioReview>
{
    public void Configure(EntityTypeBuilder<StudioReview> review)
    {
        review.ToTable("StudioReviews");
        review.Property(r => r.Result).HasConversion<string>().HasMaxLength(20);
        review.Property(r => r.Comment).HasMaxLength(TermReview.LongestComment);
        review.Ignore(r => r.IsFinal);
        review.HasIndex(r => new { r.StudioId, r.Year }).IsUnique();
        review.HasOne<Studio>().WithMany().HasForeignKey(r => r.StudioId).OnDelete(DeleteBehavior.Restrict);
    }
}
