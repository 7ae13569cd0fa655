using Microsoft.Extensions.Localization;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Web.Features.Shared;

namespace TeacherDev.Web.Features.Credits.Commands;

/// <summary>The same answer to read: a heading a person, a line a duty, and under it each entry that does not count in full.</summary>
internal sealed class StatusTable(TextWriter output, IStringLocalizer<StatusText> text) : IStatusSheet
{
    public void Write(Person person, DateOnly asOf, IReadOnlyList<DutyResult> duties)
    {
        var teacher = person.Record.Teacher;
        output.WriteLine($"{teacher.Number} {teacher.Name}  {asOf:yyyy-MM-dd}");
        if (duties.Count == 0)
        {
            output.WriteLine($"  {text["NoDuty"]}");
        }

        foreach (var duty in duties)
        {
            output.WriteLine($"  {duty.Window.Start:yyyy-MM-dd}..{duty.Window.End:yyyy-MM-dd}  {text["Status." + duty.Status]}  "
                + $"{new Hours(duty.Counted + duty.CarriedIn)}/{new Hours(duty.Target)}  "
                + duty.Policy.Name.Spoken()
                + (duty.Short > 0 ? "  " + text["Short", new Hours(duty.Short)] : ""));
            if (duty.ExemptDays > 0)
            {
                output.WriteLine($"    {text["Leave", duty.ExemptDays, duty.Due.Days, new Hours(duty.TargetWithoutLeave), new Hours(duty.Target)]}");
            }

            foreach (var happened in duty.Events)
            {
                output.WriteLine($"    {text["Event", happened.Title, happened.Document]}");
            }

            foreach (var clause in duty.Clauses)
            {
                output.WriteLine($"    {clause.Clause.Name.Spoken()}  "
                    + $"{new Hours(clause.Counted)}/{new Hours(clause.AtLeast)}  {text[clause.Met ? "Clause.Met" : "Clause.Open"]}");
            }

            foreach (var line in (duty.Lines ?? []).Where(l => l.Counted < l.Credits || l.Reasons.Count > 0))
            {
                output.WriteLine($"    {line.CompletedOn:yyyy-MM-dd}  {new Hours(line.Counted)}/{new Hours(line.Credits)}  {line.Project}  "
                    + string.Join("; ", line.Reasons.Select(r => (string)text["Reason." + r.Code, r.Subject, new Hours(r.Tenths)])));
            }
        }
    }

    public void Dispose() => output.Flush();
}
