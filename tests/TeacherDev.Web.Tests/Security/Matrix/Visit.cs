using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace TeacherDev.Web.Tests.Security.Matrix;

/// <summary>How a request ended.</summary>
public enum Ending { SentToSignIn, Forbidden, NotFound, Reached, Broken }

/// <summary>One person at one door, with what was named in the address.</summary>
/// <param name="Person">Who comes.</param>
/// <param name="Door">Where.</param>
/// <param name="Address">The address with its identifiers filled in.</param>
/// <param name="Naming">What they name, in words.</param>
/// <param name="Expected">What the document lets happen.</param>
/// <param name="Reach">Whose data may show.</param>
/// <param name="NamesNothing">Something in the address is nobody's.</param>
public sealed record Visit(Person Person, Door Door, string Address, string Naming, Ending Expected, Reach Reach, bool NamesNothing)
{
    public bool MayEnd(Ending ending) => ending == Expected
        // Whoever has nothing may be told so in a page or by 404; whoever names nothing may be told so before being refused.
        || (Person.Teacher is null && Reach is Reach.Own or Reach.School && Expected is Ending.Reached or Ending.NotFound && ending is Ending.Reached or Ending.NotFound)
        || (Expected == Ending.Forbidden && NamesNothing && ending == Ending.NotFound);

    public override string ToString() => $"{Door.Name} by {Person}{Naming}";

    public async Task<Answer> Make(HttpClient browser, string query = "", bool withToken = true, IEnumerable<KeyValuePair<string, string>>? fields = null)
    {
        using var request = new HttpRequestMessage(Door.Reads ? HttpMethod.Get : new(Door.Verb), Address + query);
        if (Person.IsSignedIn) request.Headers.Add("Cookie", Person.Cookies);
        if (!Door.Reads) request.Content = new FormUrlEncodedContent(withToken ? [new("__RequestVerificationToken", Person.Token), .. fields ?? []] : []);
        using var answer = await browser.SendAsync(request);
        return new(answer.StatusCode, answer.Headers.Location?.ToString() ?? "", await Read(answer));
    }

    /// <summary>All that can be read in the answer: a workbook's sheets too.</summary>
    private static async Task<string> Read(HttpResponseMessage answer)
    {
        var head = answer.Content.Headers.ContentDisposition?.FileNameStar ?? "";
        if (answer.Content.Headers.ContentType?.MediaType?.Contains("spreadsheet", StringComparison.Ordinal) != true)
        {
            return head + await answer.Content.ReadAsStringAsync();
        }

        var text = new StringBuilder(head);
        await using var book = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        foreach (var part in book.Entries.Where(part => part.FullName.StartsWith("xl/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(await part.OpenAsync());
            text.AppendLine(await reader.ReadToEndAsync());
        }

        return text.ToString();
    }
}

public sealed partial record Answer(HttpStatusCode Status, string Location, string Text)
{
    public Ending Ending => Status switch
    {
        HttpStatusCode.Redirect when Location.Contains("/account/sign-in?returnUrl=", StringComparison.Ordinal) => Ending.SentToSignIn,
        HttpStatusCode.Forbidden => Ending.Forbidden,
        HttpStatusCode.NotFound => Ending.NotFound,
        >= HttpStatusCode.InternalServerError or HttpStatusCode.MethodNotAllowed or HttpStatusCode.TooManyRequests => Ending.Broken,
        _ => Ending.Reached,
    };

    /// <summary>Where it leads; elsewhere without the state and nonce, which differ each time.</summary>
    public string Place => Location.StartsWith("https://id.example", StringComparison.Ordinal) ? Location.Split('?')[0] : Location;

    public override string ToString() => $"{(int)Status} {Status}";

    /// <summary>What two visitors would both see: without the tokens that differ each time, and without what was typed.</summary>
    public string Without(params string[] typed) =>
        typed.Aggregate(Token().Replace(Text, ""), (text, word) => text.Replace(word, "…", StringComparison.Ordinal).Replace(Uri.EscapeDataString(word), "…", StringComparison.Ordinal));

    [GeneratedRegex("""name="__RequestVerificationToken" type="hidden" value="[^"]*"|<svg class="qr".*?</svg>|<code>[A-Z2-7 ]{39}</code>|CfDJ8[\w-]+|[0-9A-Z]{13}:[0-9A-F]{8}|\b[0-9a-f]{16,32}\b""")]
    private static partial Regex Token();
}
