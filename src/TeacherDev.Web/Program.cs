using TeacherDev.Web.Setup;
using TeacherDev.Web.Setup.Desk;
using TeacherDev.Web.Setup.Mail;
using TeacherDev.Web.Setup.Pages;
using TeacherDev.Web.Setup.Safety;
using TeacherDev.Web.Setup.SignIn;
using TeacherDev.Web.Setup.Documents;
using TeacherDev.Web.Setup.Storage;
using TeacherDev.Web.Setup.Watching;

var typed = Typed.By(args);
try
{
    LanguageSetup.Speak(typed.Language);
    var builder = WebApplication.CreateBuilder(typed.Options());
    var settings = Settings.Read(builder.Configuration, builder.Environment.ContentRootPath);

    builder.AddLog(typed);
    builder.AddAddress();
    builder.AddLimits();
    builder.CheckWiring();
    builder.Services.AddDistrict(settings);
    builder.Services.AddWatching(builder.Configuration);
    builder.Services.AddDatabase(settings);
    builder.Services.AddAccounts(builder.Configuration, builder.Environment);
    builder.Services.AddMail(builder.Configuration, settings);
    builder.Services.AddKeys(builder.Configuration);
    builder.Services.AddLanguages();
    builder.Services.AddPages();
    builder.Services.AddSafety(builder.Configuration, builder.Environment);
    builder.Services.AddCommands();
    builder.Services.AddRetention(builder.Configuration);
    builder.Services.AddClaimRules(builder.Configuration, settings.DataFolder);
    builder.Services.AddStudioRules(builder.Configuration);
    builder.Services.AddCareerCatalogue(builder.Configuration);
    builder.Services.AddRotationRules(builder.Configuration);
    builder.Services.AddTargetPlan(builder.Configuration, builder.Environment);
    builder.Services.AddRooms(builder.Configuration, builder.Environment);

    var app = builder.Build();
    if (typed.IsCommand) return await CommandDesk.Run(app.Services, typed.Words, Console.Out, Console.Error);

    app.UseTrustedProxy();
    app.UseMiddleware<RequestTrace>();
    app.UseMiddleware<SafetyHeaders>();
    app.UseExceptionHandler("/errors/500");
    app.UseStatusCodePagesWithReExecute("/errors/{0}");
    app.UseMiddleware<OddRequests>();
    if (!app.Environment.IsDevelopment()) app.UseHsts();
    app.UseCookiePolicy();
    app.UseRouting();
    app.Use(RequestTrace.Keep);
    app.UseAuthentication();
    app.UseRequestLocalization();
    app.UseMiddleware<SignInRate>();
    app.UseAuthorization();
    app.MapStaticAssets().AllowAnonymous();
    app.MapAccent();
    app.MapHealth();
    app.MapControllers();

    await app.PrepareDatabase();
    await app.Serve();
    return 0;
}
catch (SettingFault fault)
{
    await Console.Error.WriteLineAsync(fault.Message);
    return 1;
}
