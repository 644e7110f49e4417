using IntegrationPoint.Domain;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Security;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>The record this request opened: loaded, allowed and written down before any page of the folder runs.</summary>
public sealed class OpenRecord
{
    public Person Person { get; private set; } = null!;
    public PersonAccess Access { get; private set; } = PersonAccess.Closed;

    /// <summary>The part of the identity the viewer may see.</summary>
    public IdentityView Who { get; private set; } = null!;
    public ListPosition? List { get; private set; }
    public int Id => Person.Id;
    public string Key => Person.Key;

    /// <summary>The groups of keys that do something for this viewer.</summary>
    public string Keys => (Access.Writes(DataGroup.Identity) ? "edit " : "") + (List?.Next is null ? "" : "next");

    /// <summary>The tab of this record, with the list it was opened from.</summary>
    public string Tab(string tab) => (tab.Length == 0 ? PeopleLinks.Person(Key) : PeopleLinks.Tab(Key, tab)) + (List is null ? "" : "?" + List.Query);

    internal void Open(OpenedPerson opened, ListPosition? list) => (Person, Access, Who, List) = (opened.Person, opened.Access, opened.Who, list);
}
