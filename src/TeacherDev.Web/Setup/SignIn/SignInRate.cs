using System.Globalization;
using System.Threading.RateLimiting;

namespace TeacherDev.Web.Setup.SignIn;

/// <summary>Slows down whoever guesses passwords and codes, or asks for letters to others: so many attempts an address and a user name.</summary>
internal sealed class SignInRate(RequestDelegate next, IConfiguration settings) : IDisposable
{
    private static readonly PathString[] Pages = ["/account/sign-in", "/account/forgotten"];
    private const string Name = "UserName";

    private readonly PartitionedRateLimiter<string> _byAddress =
        Windows(settings.CountOf("SignIn:PerAddressAMinute", 60), TimeSpan.FromMinutes(1));

    private readonly PartitionedRateLimiter<string> _byName =
        Windows(settings.CountOf("SignIn:PerNameInFiveMinutes", 10), TimeSpan.FromMinutes(5));

    public async Task InvokeAsync(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method) || !Pages.Any(page => context.Request.Path.StartsWithSegments(page)) || await MayTry(context))
            await next(context);
        else
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
    }

    private async Task<bool> MayTry(HttpContext context)
    {
        if (!May(_byAddress, context.Connection.RemoteIpAddress?.ToString() ?? "", context)) return false;
        if (!context.Request.HasFormContentType) return true;
        var form = await Form(context);
        var names = form.Where(field => field.Key.EndsWith(Name, StringComparison.OrdinalIgnoreCase)).SelectMany(field => field.Value)
            .Select(name => (name ?? "").Trim().ToUpperInvariant()).Distinct();
        return names.All(name => May(_byName, name, context));
    }

    /// <exception cref="BadHttpRequestException">It has more fields or bytes than any form of ours.</exception>
    private static async Task<IFormCollection> Form(HttpContext context)
    {
        try
        {
            return await context.Request.ReadFormAsync(context.RequestAborted);
        }
        catch (InvalidDataException odd)
        {
            throw new BadHttpRequestException(odd.Message, odd);
        }
    }

    private static bool May(PartitionedRateLimiter<string> limiter, string key, HttpContext context)
    {
        using var lease = limiter.AttemptAcquire(key);
        if (lease.IsAcquired) return true;
        if (lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
            context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return false;
    }

    private static PartitionedRateLimiter<string> Windows(int attempts, TimeSpan window) => PartitionedRateLimiter.Create<string, string>(
        key => RateLimitPartition.GetFixedWindowLimiter(key, _ => new() { PermitLimit = attempts, Window = window, QueueLimit = 0 }));

    public void Dispose()
    {
        _byAddress.Dispose();
        _byName.Dispose();
    }
}
