using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Requirements.Evaluation;

namespace TeacherDev.Web.Features.Credits.Commands;

/// <summary>Where the answers of <c>status</c> go: lines of JSON, or a table to read.</summary>
internal interface IStatusSheet : IDisposable
{
    void Write(Person person, DateOnly asOf, IReadOnlyList<DutyResult> duties);
}
