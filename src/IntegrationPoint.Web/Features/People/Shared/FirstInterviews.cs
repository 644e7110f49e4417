using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Web.Data;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>The kept appointment that ends the wait after arrival.</summary>
public static class FirstInterviews
{
    public static IQueryable<Contact> Held(AppDb db, DateOnly on) => db.Contacts.Where(c => c.Topic == ContactTopics.FirstInterview
        && c.On <= on && (c.Result == ContactResults.Attended || c.Result == ContactResults.Late));
}
