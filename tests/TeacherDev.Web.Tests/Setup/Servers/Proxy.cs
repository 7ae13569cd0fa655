using System.Net;

namespace TeacherDev.Web.Tests.Setup.Servers;

/// <summary>What stands before the nodes: ends TLS for the browser, keeps the browser's cookies, and passes on to one node or the other.</summary>
internal sealed class Proxy(Uri node) : DelegatingHandler(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false })
{
    private readonly CookieContainer cookies = new();

    public Uri Node { get; set; } = node;

    public HttpClient Browser() => new(this) { BaseAddress = new("https://district.example") };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var asked = request.RequestUri!;
        request.RequestUri = new(Node, asked.PathAndQuery);
        request.Headers.Host = asked.Host;
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-For", "192.0.2.7");
        if (cookies.GetCookieHeader(asked) is { Length: > 0 } known)
        {
            request.Headers.Add("Cookie", known);
        }

        var answer = await base.SendAsync(request, cancellationToken);
        request.RequestUri = asked;
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            cookies.SetCookies(asked, cookie);
        }

        return answer;
    }
}
