using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Trainings;

/// <summary>The secret address at which a calendar program reads somebody's sessions; only its hash is kept.</summary>
public sealed class CalendarFeed
{
    public int Id { get; private set; }
    public required int TeacherId { get; init; }

    /// <summary>SHA-256 of the secret, in hexadecimal.</summary>
    public required string SecretHash { get; init; }

    public required DateTime MadeAt { get; init; }
    public DateTime? ReadAt { get; set; }
    public DateTime? RevokedAt { get; set; }
}

internal sealed class CalendarFeedMapping : IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<CalendarFeed> feed)
    {
        feed.ToTable("CalendarFeeds");
        feed.Property(f => f.SecretHash).HasMaxLength(64).IsUnicode(false);
        feed.HasIndex(f => f.SecretHash).IsUnique();
        feed.HasIndex(f => f.TeacherId);
        feed.HasOne<Teacher>().WithMany().HasForeignKey(f => f.TeacherId).OnDelete(DeleteBehavior.Restrict);
    }
}
