using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.WebEncoders;
using TeacherDev.Web.Security;
using TeacherDev.Web.Setup.SignIn;

namespace TeacherDev.Web.Setup.Pages;

internal static class PagesSetup
{
    public static void AddPages(this IServiceCollection services)
    {
        services.AddLocalization();
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new(UnicodeRanges.All)); // Chinese as it is, a third of the bytes
        services.Configure<RazorViewEngineOptions>(o => o.ViewLocationExpanders.Add(new BesideItsController()));
        services.AddScoped<BarsTold>();
        services.AddControllersWithViews(options =>
            {
                // As an instance it keeps its place behind what an action says of its form's size, since it reads the form.
                options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
                options.Filters.Add<AuditorsOnlyRead>();
                options.Filters.Add<PasswordFirst>();
                options.Filters.Add<SecondStepFirst>();
                options.Filters.Add<BarsNoted>();
                options.ModelMetadataDetailsProviders.Add(new FormSentences());
                Speak(options.ModelBindingMessageProvider);
            })
            .AddViewLocalization()
            .AddDataAnnotationsLocalization(o => o.DataAnnotationLocalizerProvider = RoomSentences.Of);
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "td.form";
            options.Cookie.SameSite = SameSiteMode.Strict;
        });
    }

    /// <summary>What cannot even be read as a date or a number, in the reader's language.</summary>
    private static void Speak(DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => SetupText.Say("Form.Odd", value));
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => SetupText.Say("Form.Odd", value));
        messages.SetUnknownValueIsInvalidAccessor(_ => SetupText.Say("Form.Odd", ""));
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => SetupText.Say("Form.Odd", ""));
        messages.SetValueIsInvalidAccessor(value => SetupText.Say("Form.Odd", value));
        messages.SetValueMustBeANumberAccessor(_ => SetupText.Say("Form.Number"));
        messages.SetNonPropertyValueMustBeANumberAccessor(() => SetupText.Say("Form.Number"));
        messages.SetValueMustNotBeNullAccessor(_ => SetupText.Say("Form.Required"));
        messages.SetMissingBindRequiredValueAccessor(_ => SetupText.Say("Form.Required"));
        messages.SetMissingKeyOrValueAccessor(() => SetupText.Say("Form.Required"));
        messages.SetMissingRequestBodyRequiredValueAccessor(() => SetupText.Say("Form.Required"));
    }
}
