using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Schools;

namespace TeacherDev.Data.Teachers;

internal sealed class SchoolMapping : IEntityTypeConfiguration<School>
{
    public void Configure(EntityTypeBuilder<School> school)
    {
        school.ToTable("Schools");
        school.Property(s => s.Code).HasMaxLength(School.CodeLength);
        school.Property(s => s.Name).HasMaxLength(School.NameLength);
        school.Property(s => s.Stage).HasMaxLength(School.WordLength);
        school.Property(s => s.Setting).HasMaxLength(School.WordLength);
        school.Property(s => s.Ownership).HasMaxLength(School.WordLength);
        school.Property(s => s.Union).HasMaxLength(School.UnionLength);
        school.Property(s => s.Names).HasConversion(
            names => names.Count == 0 ? "" : JsonSerializer.Serialize(names, JsonSerializerOptions.Default),
            text => text.Length == 0 ? new List<SchoolName>() : JsonSerializer.Deserialize<List<SchoolName>>(text, JsonSerializerOptions.Default)!,
            new ValueComparer<IReadOnlyList<SchoolName>>((one, other) => one!.SequenceEqual(other!), names => names.Count, names => names.ToList()));
        school.Ignore(s => s.IsTakenBack);
        school.HasIndex(s => s.Code).IsUnique();
        school.HasIndex(s => s.Name);
        school.HasOne<School>().WithMany().HasForeignKey(s => s.SuccessorId).OnDelete(DeleteBehavior.Restrict);
    }
}
