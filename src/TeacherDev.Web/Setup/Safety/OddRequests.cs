using Microsoft.AspNetCore.Http.Features;

namespace TeacherDev.Web.Setup.Safety;

/// <summary>A request that is too large or cannot be read is the sender's fault and is answered as such, not as a bug.</summary>
internal sealed class OddRequests(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException odd) when (!context.Response.HasStarted)
        {
            context.Features.Set<IFormFeature>(new FormFeature(FormCollection.Empty)); // the error page reads no form
            context.Response.StatusCode = odd.StatusCode;
        }
    }
}
