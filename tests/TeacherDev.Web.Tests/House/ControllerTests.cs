using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Shouldly;
using Xunit;

namespace TeacherDev.Web.Tests.House;

public class ControllerTests
{
    [Fact]
    public void Every_controller_names_a_policy() =>
        Assembly.Load("TeacherDev.Web").GetTypes()
            .Where(type => type.IsAssignableTo(typeof(ControllerBase)) && !type.IsAbstract)
            .SelectMany(Unguarded)
            .ShouldBeEmpty();

    [Fact]
    public void A_controller_without_a_policy_is_found() =>
        Unguarded(typeof(OpenDoor)).ShouldBe(["OpenDoor.Enter", "OpenDoor.SignedInOnly"]);

    /// <summary>A policy or the plain word that nobody need sign in, on the controller or on each of its actions.</summary>
    static IEnumerable<string> Unguarded(Type controller) =>
        IsGuarded(controller)
            ? []
            : controller.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(method => !method.IsSpecialName && !IsGuarded(method))
                .Select(method => $"{controller.Name}.{method.Name}");

    static bool IsGuarded(MemberInfo member) =>
        member.GetCustomAttributes(inherit: true).Any(attribute =>
            attribute is IAllowAnonymous or IAuthorizeData { Policy.Length: > 0 });

    [NonController]
    sealed class OpenDoor : ControllerBase
    {
        public string Enter() => Request.Path;
        public string SignedInOnly() => HttpContext.TraceIdentifier;

        [Authorize(Policy = "Some")]
        public string Guarded() => HttpContext.TraceIdentifier;
    }
}
