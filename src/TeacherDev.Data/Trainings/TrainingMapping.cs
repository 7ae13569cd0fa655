using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings;

namespace TeacherDev.Data.Trainings;

internal sealed class TrainingMapping : IEntityTypeConfiguration<Training>
{
    internal const int LongestReason = 500;

    public void Configure(EntityTypeBuilder<Training> training)
    {
        training.ToTable("Trainings");
        training.Property(t => t.Key).HasMaxLength(32).IsUnicode(false);
        training.Property(t => t.Title).HasMaxLength(TrainingTerms.LongestTitle);
        training.Property(t => t.Summary).HasMaxLength(TrainingTerms.LongestSummary);
        training.Property(t => t.Organiser).HasMaxLength(TrainingTerms.LongestOrganiser);
        training.Property(t => t.OrganiserKind).HasConversion<string>().HasMaxLength(20);
        training.Property(t => t.Level).HasConversion<string>().HasMaxLength(20);
        training.Property(t => t.Mode).HasConversion<string>().HasMaxLength(20);
        training.Property(t => t.Themes).HasMaxLength(400);
        training.Property(t => t.Audience).HasMaxLength(2000);
        training.Property(t => t.PaysOn).HasConversion<string>().HasMaxLength(20);
        training.Property(t => t.State).HasConversion<string>().HasMaxLength(20);
        training.Property(t => t.DecidedBecause).HasMaxLength(LongestReason);
        training.Property(t => t.CancelledBecause).HasMaxLength(LongestReason);
        training.Ignore(t => t.Terms);
        training.Ignore(t => t.IsPublic);
        training.Ignore(t => t.IsOver);
        training.HasIndex(t => t.Key).IsUnique();
        training.HasIndex(t => new { t.State, t.SignUpUntil });
        training.HasIndex(t => t.SchoolId);
        training.HasIndex(t => t.KeptById);
        training.HasIndex(t => t.StudioId);
        training.HasOne<Studio>().WithMany().HasForeignKey(t => t.StudioId).OnDelete(DeleteBehavior.Restrict);
        training.HasOne<School>().WithMany().HasForeignKey(t => t.SchoolId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class TrainingSessionMapping : IEntityTypeConfiguration<TrainingSession>
{
    public void Configure(EntityTypeBuilder<TrainingSession> session)
    {
        session.ToTable("TrainingSessions");
        session.Property(s => s.Topic).HasMaxLength(200);
        session.Property(s => s.Place).HasMaxLength(300);
        session.Property(s => s.Kind).HasConversion<string>().HasMaxLength(20);
        session.Property(s => s.Level).HasConversion<string>().HasMaxLength(20);
        session.Property(s => s.SetBecause).HasMaxLength(TrainingMapping.LongestReason);
        session.Property(s => s.CancelledBecause).HasMaxLength(TrainingMapping.LongestReason);
        session.Property(s => s.CodeKey).HasMaxLength(64).IsUnicode(false);
        session.Property(s => s.Key).HasMaxLength(32).IsUnicode(false);
        session.Ignore(s => s.Occasion);
        session.Ignore(s => s.Time);
        session.Ignore(s => s.IsCancelled);
        session.Ignore(s => s.IsConfirmed);
        session.HasIndex(s => new { s.TrainingId, s.On, s.Start });
        session.HasIndex(s => s.On);
        session.HasIndex(s => new { s.TrainingId, s.Key }).IsUnique();
        session.HasOne<Training>().WithMany().HasForeignKey(s => s.TrainingId).OnDelete(DeleteBehavior.Restrict);
        session.HasMany(s => s.Speakers).WithOne().HasForeignKey(s => s.SessionId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class SessionSpeakerMapping : IEntityTypeConfiguration<SessionSpeaker>
{
    public void Configure(EntityTypeBuilder<SessionSpeaker> speaker)
    {
        speaker.ToTable("SessionSpeakers");
        speaker.HasIndex(s => new { s.SessionId, s.TeacherId }).IsUnique();
        speaker.HasIndex(s => s.TeacherId);
        speaker.HasOne<Teacher>().WithMany().HasForeignKey(s => s.TeacherId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class TrainingTrainerMapping : IEntityTypeConfiguration<TrainingTrainer>
{
    public void Configure(EntityTypeBuilder<TrainingTrainer> trainer)
    {
        trainer.ToTable("TrainingTrainers");
        trainer.HasIndex(t => new { t.TrainingId, t.TeacherId }).IsUnique();
        trainer.HasIndex(t => t.TeacherId);
        trainer.HasOne<Training>().WithMany().HasForeignKey(t => t.TrainingId).OnDelete(DeleteBehavior.Restrict);
        trainer.HasOne<Teacher>().WithMany().HasForeignKey(t => t.TeacherId).OnDelete(DeleteBehavior.Restrict);
    }
}
