using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Cohorts.Listing;

/// <summary>The list as shown, all its pages in one file.</summary>
public sealed class CohortSheet(CareerCatalogue catalogue, IStringLocalizer<CohortsText> say)
{
    private static readonly string[] Columns = ["Name", "Kind", "StartOn", "EndOn", "Members", "Places", "InCharge", "Completed", "State"];

    /// <param name="all">Whether the reader sees everybody in them; else how many there are is not theirs to know.</param>
    public TextSheet Of(IReadOnlyList<CohortRow> rows, bool all, DateOnly today) => new(say["Title"], null, [.. Columns.Select(c => say[$"Column.{c}"].Value)], [.. rows.Select(r => (IReadOnlyList<object?>)
    [
        r.Name, catalogue.KindOf(r.Kind), r.StartOn.AsDay(), r.EndOn.AsDay(), all ? r.Members : null, r.Places, r.InCharge, all ? r.Completed : null, say.State(r.StateOn(today)),
    ])]);
}
