using System;
using System.Collections.Generic;

namespace CorpusGen.Speakers.Names;

/// <summary>Somebody whom an article names, with what it tells of them.</summary>
internal sealed class Person(string name, int position)
{
    private HashSet<string>? _roles;

    /// <summary>The fullest name the article gives, without titles.</summary>
    public string Name { get; } = name;

    /// <summary>Where it stands first.</summary>
    public int Position { get; } = position;

    /// <summary>The gender, by title or given name.</summary>
    public Gender Gender { get; set; }

    /// <summary>Whether something beside capitals says that this is a person: a given name, a title, a cue.</summary>
    public bool IsPerson { get; set; }

    /// <summary>The words in front of the name, in lower case: "chinese", "foreign", "minister". Most people have few or none.</summary>
    public IReadOnlyCollection<string> Roles => _roles ?? (IReadOnlyCollection<string>)[];

    /// <summary>Adds a word in front of the name; whether it is new.</summary>
    public bool AddRole(string role) => (_roles ??= new(StringComparer.Ordinal)).Add(role);

    /// <summary>Whether the word stands in front of the name somewhere.</summary>
    public bool HasRole(string role) => _roles is not null && _roles.Contains(role);
}

/// <summary>A place where somebody is named.</summary>
/// <param name="Start">The offset of the name.</param>
/// <param name="End">The offset behind the name.</param>
/// <param name="Person">Whom it names.</param>
/// <param name="IsGoverned">Whether a preposition stands in front of it: it is no subject.</param>
/// <param name="IsQuoted">Whether it stands in a quotation.</param>
internal readonly record struct Occurrence(int Start, int End, Person Person, bool IsGoverned, bool IsQuoted);
