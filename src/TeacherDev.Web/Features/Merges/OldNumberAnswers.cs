using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Merges;

/// <summary>
/// A page about a number that was given up leads to the same page under the number of today, whichever room it is of. Only an
/// answer that nobody is there is looked at, so that no other page pays for it.
/// </summary>
public sealed class OldNumberAnswers : IAsyncAlwaysRunResultFilter
{
    private const string Before = "/teachers/";

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        if (context.Result is NotFoundResult && context.RouteData.Values["number"] is string number
            && request.Path.Value is { } path && path.StartsWith(Before, StringComparison.OrdinalIgnoreCase)
            && await Today(number, context.HttpContext) is { } today)
        {
            var rest = path[Before.Length..].Split('/', 2);
            var to = request.PathBase + Before + Uri.EscapeDataString(today) + (rest.Length > 1 ? "/" + rest[1] : "") + request.QueryString;
            context.Result = new LocalRedirectResult(to, permanent: false, preserveMethod: true);
        }

        await next();
    }

    /// <summary>The number of the record that stands, if it is in reach.</summary>
    private static async Task<string?> Today(string number, HttpContext context)
    {
        var (services, cancel) = (context.RequestServices, context.RequestAborted);
        var db = services.GetRequiredService<TeacherDevDb>();
        var reach = services.GetRequiredService<SignedInPerson>().Reach;
        var stands = await db.OldNumbers().Where(o => o.Number == number).Select(o => (int?)o.TeacherId).SingleOrDefaultAsync(cancel);
        return stands is null ? null
            : await db.InReach(reach, services.GetRequiredService<DistrictClock>().Today).Where(t => t.Id == stands).Select(t => t.Number).SingleOrDefaultAsync(cancel);
    }
}
