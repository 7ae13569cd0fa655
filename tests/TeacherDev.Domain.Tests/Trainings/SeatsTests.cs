using Shouldly;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.SignUps;
using Xunit;

namespace TeacherDev.Domain.Tests.Trainings;

/// <summary>The waiting list moves by itself, in the order in which people asked.</summary>
public sealed class SeatsTests
{
    private static readonly DateTime At = new(2026, 11, 20, 8, 0, 0, DateTimeKind.Utc);

    private static readonly Signer By = new(1, "li", null);

    [Fact]
    public void A_free_seat_is_offered_to_the_first_in_line_and_kept_until_the_offer_ends()
    {
        SignUp[] all = [One(1, SignUpState.Seated), One(2, SignUpState.Seated), One(4, SignUpState.Waiting), One(3, SignUpState.Waiting)];
        Seats.Advance(2, all, At.AddDays(2), By, At).ShouldBeEmpty();

        all[0].Become(SignUpState.Withdrawn, "", By, At);
        Seats.Advance(2, all, At.AddDays(2), By, At).Select(s => s.TeacherId).ShouldBe([3]);
        Seats.Free(2, all, At).ShouldBe(0);
        Seats.Advance(2, all, At.AddDays(2), By, At.AddDays(1)).ShouldBeEmpty();

        Seats.Advance(2, all, At.AddDays(4), By, At.AddDays(2)).Select(s => (s.TeacherId, s.State)).ShouldBe([(3, SignUpState.Withdrawn), (4, SignUpState.Offered)]);
    }

    [Fact]
    public void Without_a_limit_everybody_in_line_is_offered_a_seat()
    {
        SignUp[] all = [One(1, SignUpState.Waiting), One(2, SignUpState.Waiting), One(3, SignUpState.Declined)];
        Seats.Advance(null, all, At.AddDays(2), By, At).Select(s => s.TeacherId).ShouldBe([1, 2]);
    }

    [Fact]
    public void Fewer_places_than_are_taken_offer_nothing_and_take_nobodys_seat()
    {
        SignUp[] all = [One(1, SignUpState.Seated), One(2, SignUpState.Seated), One(3, SignUpState.Waiting)];
        Seats.Advance(1, all, At.AddDays(2), By, At).ShouldBeEmpty();
        Seats.Free(1, all, At).ShouldBe(-1);
    }

    /// <summary>The higher the number, the later they asked.</summary>
    private static SignUp One(int teacher, SignUpState state) => SignUp.Of(5, teacher, 1, state, By, At.AddMinutes(teacher - 100));
}
