using System.Text;
using Shouldly;
using TeacherDev.Web.Tests.Kit;

namespace TeacherDev.Web.Tests.Features.Trainings.Calendar;

/// <summary>An iCalendar document as a calendar program reads it.</summary>
internal sealed record Ics(IReadOnlyList<string> Lines)
{
    public IReadOnlyList<Ics> Events => Parts("VEVENT");

    public static Ics Read(byte[] document)
    {
        var text = new UTF8Encoding(false, true).GetString(document);
        text.Replace("\r\n", "").ShouldNotContain('\n');
        text.Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
        return new([.. text.Replace("\r\n ", "").Split("\r\n", StringSplitOptions.RemoveEmptyEntries)]);
    }

    public static async Task<Ics> At(HttpClient client, string address)
    {
        var answer = await client.GetAsync(address);
        answer.EnsureSuccessStatusCode().Content.Headers.ContentType!.ToString().ShouldBe("text/calendar; charset=utf-8");
        return Read(await answer.Content.ReadAsByteArrayAsync());
    }

    /// <summary>The value of the one property of that name, parameters left out.</summary>
    public string? Of(string name) => Lines.Where(l => l.StartsWith(name + ":", StringComparison.Ordinal) || l.StartsWith(name + ";", StringComparison.Ordinal))
        .Select(l => l[(l.IndexOf(':') + 1)..]).SingleOrDefault();

    public IReadOnlyList<Ics> Parts(string component)
    {
        List<Ics> parts = [];
        for (var i = 0; i < Lines.Count; i++)
        {
            if (Lines[i] == "BEGIN:" + component)
            {
                parts.Add(new([.. Lines.Skip(i + 1).TakeWhile(l => l != "END:" + component)]));
            }
        }

        return parts;
    }

    /// <summary>Makes an address on the page.</summary>
    /// <returns>It, as it stands there.</returns>
    public static async Task<string> Address(HttpClient browser)
    {
        var page = await browser.Open("/trainings/calendar");
        var made = await page.Submit(page.Has("#make") ? "#make" : "#anew");
        made.ShouldBe(System.Net.HttpStatusCode.OK).Answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        return made.TextOf("#address code");
    }
}
