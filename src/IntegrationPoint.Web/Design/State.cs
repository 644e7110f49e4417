namespace IntegrationPoint.Web.Design;

/// <summary>A state of a thing; always shown with a word and an icon, never by colour alone.</summary>
public enum State
{
    Neutral,
    Info,
    Ok,
    Wait,
    Stop,
}

public static class States
{
    public static string? CssClass(this State state) => state switch
    {
        State.Info => "info",
        State.Ok => "ok",
        State.Wait => "wait",
        State.Stop => "stop",
        _ => null,
    };

    public static string? DefaultIcon(this State state) => state switch
    {
        State.Ok => "check",
        State.Wait => "clock",
        State.Stop => "stop",
        _ => null,
    };
}
