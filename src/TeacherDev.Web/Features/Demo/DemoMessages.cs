using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Inbox;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Domain.Trainings.SignUps;

namespace TeacherDev.Web.Features.Demo;

/// <summary>What the demo people were told of the trainings and claims that the demo district has; the older half is read.</summary>
internal sealed class DemoMessages(TeacherDevDb db, DateOnly today, DateTime now)
{
    private static readonly Dictionary<ClaimState, (string Subject, string Body)> OfClaim = new()
    {
        [ClaimState.Agreed] = ("事先申请已同意：{0}", "你事先申请的《{0}》，参加后可以认定学时。参加结束后请补充证明材料并提交。"),
        [ClaimState.Returned] = ("申报被退回：{0}", "你申报的《{0}》被退回，请修改后再次提交。"),
        [ClaimState.Refused] = ("申报不予认定：{0}", "你申报的《{0}》不予认定，理由见申报页面。"),
        [ClaimState.Posted] = ("学时已计入：{0}", "你申报的《{0}》已计入学时，如有异议可在申报页面提出。"),
    };

    public async Task Fill(CancellationToken cancel)
    {
        var accounts = await db.Users.Where(u => u.TeacherId != null).ToDictionaryAsync(u => u.TeacherId!.Value, u => u.Id, cancel);
        foreach (var claim in await db.Claims.Where(c => OfClaim.Keys.Contains(c.State)).OrderBy(c => c.Id).ToListAsync(cancel))
        {
            Tell(claim.TeacherId, "claim", $"/claims/{claim.Id}", OfClaim[claim.State], claim.Title, claim.State == ClaimState.Returned ? 1 : 3 + (int)(claim.Id % 3));
        }

        var signUps = from s in db.SignUps join t in db.Trainings on s.TrainingId equals t.Id where s.State == SignUpState.Seated || s.State == SignUpState.Waiting orderby s.Id select new { s.TeacherId, s.State, t.Id, t.Title };
        var sessions = (await db.TrainingSessions.OrderBy(s => s.On).ToListAsync(cancel)).ToLookup(s => s.TrainingId);
        foreach (var one in await signUps.ToListAsync(cancel))
        {
            Tell(one.TeacherId, "training", $"/trainings/{one.Id}", one.State == SignUpState.Seated ? ("已录取：{0}", "你已被录取参加《{0}》。") : ("已列入候补：{0}", "《{0}》名额已满，你已列入候补；有空位会按顺序留给你。"), one.Title, Math.Min(2 + (one.Id * 9), 300));
            if (one.State == SignUpState.Seated && sessions[one.Id].Any(s => s.On <= today) && sessions[one.Id].FirstOrDefault(s => s.On > today) is { } next)
            {
                Tell(one.TeacherId, "training", $"/trainings/{one.Id}", ("新安排的课次：{0}", $"《{{0}}》新安排了：{next.Time}"), one.Title, 1);
            }
        }

        await db.SaveChangesAsync(cancel);

        void Tell(int teacher, string kind, string address, (string Subject, string Body) said, string title, int daysAgo)
        {
            if (accounts.TryGetValue(teacher, out var account))
            {
                var at = now.AddDays(-daysAgo);
                db.Messages.Add(Message.To(account, kind, address, Of(said.Subject, title), Of(said.Body, title), at, daysAgo > 9 ? at.AddHours(5) : null));
            }
        }
    }

    private static string Of(string said, string title) => string.Format(CultureInfo.InvariantCulture, said, title);
}
