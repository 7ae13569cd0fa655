namespace TeacherDev.Browser.Tests.Pages;

/// <summary>What needs no look.</summary>
public static partial class EveryPage
{
    /// <summary>Addresses that are asked for and show no page, each with what they are instead.</summary>
    public static readonly IReadOnlyDictionary<string, string> NoPages = new Dictionary<string, string>
    {
        ["/"] = "leads to where one's work begins",
        ["/account/presence"] = "says nothing, keeps a sign-in alive",
        ["/account/provider"] = "leads to the district's own sign-in",
        ["/account/provider/arrival"] = "leads on from it; refused, it shows the page of its refusal",
        ["/audit/export"] = "a file",
        ["/claims/{id}/evidence/{evidence}"] = "a file",
        ["/rotation/rounds/{id}/evidence/{evidence}"] = "a file",
        ["/rotations/rounds/{id}/evidence/{evidence}"] = "a file",
        ["/careers/{id}/evidence/{evidence}"] = "a file",
        ["/studios/{id}/work/{work}/evidence/{evidence}"] = "a file",
        ["/health/live"] = "a word for machines",
        ["/health/ready"] = "a word for machines",
        ["/policies/{code}/{version}/document"] = "a file",
        ["/trainings/{id}/sessions/{session}/code/state"] = "the part of the wall's page that changes",
        ["/policy-drafts/{id}/taking"] = "waits while a version is taken, then leads on",
        ["/policy-events/{id}/decision"] = "waits while an event is approved or withdrawn, then leads on",
    };
}
