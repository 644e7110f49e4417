using IntegrationPoint.Web.Design;

namespace IntegrationPoint.Web.Features.Admin;

/// <summary>How a body or a site stands on a day, as a tag shows it.</summary>
public static class HouseState
{
    public static (State Colour, string Key) Of(DateOnly from, DateOnly? to, DateOnly today) =>
        to < today ? (State.Neutral, "admin.house.state.ended")
        : from > today ? (State.Wait, "admin.house.state.future")
        : to is not null ? (State.Wait, "admin.house.state.ends")
        : (State.Ok, "admin.house.state.open");
}
