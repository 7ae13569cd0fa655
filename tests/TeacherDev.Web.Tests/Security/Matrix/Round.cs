using System.Net;

namespace TeacherDev.Web.Tests.Security.Matrix;

/// <summary>Makes visits and tells which of them ended otherwise than the document says.</summary>
public sealed class Round(District district)
{
    public async Task<IReadOnlyList<string>> Walk(IEnumerable<Visit> visits)
    {
        var faults = new List<string>();
        foreach (var visit in visits)
        {
            var answer = await visit.Make(district.Browser);
            if (!visit.MayEnd(answer.Ending)) faults.Add($"{visit}: {answer}, where {AccessTable.File} means {visit.Expected}.");
            faults.AddRange(Leaks(visit, answer, ""));
        }

        return faults;
    }

    /// <summary>Asks lists for a person out of reach by all the names that a filter may have; nobody by that number gets the same answer.</summary>
    public async Task<IReadOnlyList<string>> AskForStrangers(IEnumerable<Visit> visits)
    {
        var faults = new List<string>();
        foreach (var visit in visits)
        {
            foreach (var (real, invented) in new[] { (district.Stranger.Number, "Z-0"), (district.Stranger.Name, "无此人哉矣"), (district.Stranger.Phone, "13800007777") })
            {
                var (found, missed) = (await visit.Make(district.Browser, Asking(real)), await visit.Make(district.Browser, Asking(invented)));
                if (found.Status != missed.Status || found.Place != missed.Place || found.Without(real, invented) != missed.Without(real, invented))
                {
                    faults.Add($"{visit}, asking for {real}: the answer differs from that for {invented}, so it tells who exists: {Difference(found.Without(real, invented), missed.Without(real, invented))}");
                }

                faults.AddRange(Leaks(visit, found, real));
            }
        }

        return faults;
    }

    /// <summary>Fills forms with somebody out of reach wherever a field can name one; nobody by that name gets the same answer.</summary>
    public async Task<IReadOnlyList<string>> NameStrangers(IEnumerable<Visit> visits, Func<Door, string, IReadOnlyList<KeyValuePair<string, string>>> form)
    {
        var (faults, named) = (new List<string>(), 0);
        foreach (var visit in visits)
        {
            foreach (var (real, invented) in new[] { (district.Stranger.Number, "Z-0"), (district.Elsewhere.Code, "Z8"), (district.Stranger.Name, "无此人哉矣") })
            {
                var (there, nowhere) = (form(visit.Door, real), form(visit.Door, invented));
                if (there.SequenceEqual(nowhere)) continue;
                named++;
                var (found, missed) = (await visit.Make(district.Browser, fields: there), await visit.Make(district.Browser, fields: nowhere));
                if (found.Status != missed.Status || found.Place != missed.Place || found.Without(real, invented) != missed.Without(real, invented))
                {
                    faults.Add($"{visit}, whose form names {real}: the answer ({found}) differs from that for {invented} ({missed}): {Difference(found.Without(real, invented), missed.Without(real, invented))}");
                }

                faults.AddRange(Leaks(visit, found, real));
            }
        }

        return named > 0 ? faults : ["No form names anybody: the fields are not found any more."];
    }

    public async Task<IReadOnlyList<string>> WithoutToken(IEnumerable<Visit> visits)
    {
        var faults = new List<string>();
        foreach (var visit in visits)
        {
            var answer = await visit.Make(district.Browser, withToken: false);
            if (answer.Status != HttpStatusCode.BadRequest) faults.Add($"{visit}: {answer} without the form's token.");
        }

        return faults;
    }

    private IEnumerable<string> Leaks(Visit visit, Answer answer, string typed) =>
        district.Secrets(visit.Person, answer.Ending == Ending.Reached ? visit.Reach : Reach.Nothing)
            .Where(secret => secret != typed && answer.Text.Contains(secret, StringComparison.Ordinal))
            .Select(secret => $"{visit}: the answer ({answer}) shows “{secret}”.");

    private static string Difference(string one, string other)
    {
        var at = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"…{one[Math.Max(0, at - 40)..Math.Min(one.Length, at + 80)]}… for …{other[Math.Max(0, at - 40)..Math.Min(other.Length, at + 80)]}…";
    }

    private static string Asking(string who) => "?" + string.Join('&', new[] { "q", "number", "teacher", "name", "person", "who", "school", "subject", "actor" }
        .Select(field => $"{field}={Uri.EscapeDataString(who)}")) + "&former=true";
}
