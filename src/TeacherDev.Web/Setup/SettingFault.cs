namespace TeacherDev.Web.Setup;

/// <summary>A setting, or the state of the database, with which the program does not start; the message is the sentence to show.</summary>
public sealed class SettingFault(string sentence) : Exception(sentence);
