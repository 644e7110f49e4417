using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Web.Design;
using IntegrationPoint.Web.Design.Lists;

namespace IntegrationPoint.Web.Features.Imports;

/// <summary>How the state of a run and of a row is shown.</summary>
public static class RunState
{
    /// <summary>Stopped by a fault of ours.</summary>
    public const string Stopped = "stopped";

    public static State Colour(string state) => state switch
    {
        ImportStates.Done => State.Ok,
        ImportStates.Mapping or ImportStates.Preview => State.Wait,
        ImportStates.Checking or ImportStates.Applying => State.Info,
        Stopped => State.Stop,
        _ => State.Neutral,
    };

    public static State RowColour(string state) => state switch
    {
        RowStates.Rejected => State.Stop,
        RowStates.Question => State.Wait,
        RowStates.New or RowStates.Differs => State.Info,
        RowStates.Added or RowStates.Changed => State.Ok,
        _ => State.Neutral,
    };

    /// <summary>The step of the way from file to report that a run is in: 1 columns, 2 check, 3 decision, 4 report.</summary>
    public static StepState Step(string state, int step)
    {
        var now = state switch
        {
            ImportStates.Mapping => 1,
            ImportStates.Checking => 2,
            ImportStates.Preview => 3,
            ImportStates.Applying => 4,
            ImportStates.Done => 5,
            _ => 0,
        };
        return step < now ? StepState.Done : step == now ? StepState.Now : StepState.Open;
    }
}
