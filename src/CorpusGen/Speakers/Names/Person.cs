using System.Collections.Generic;

namespace CorpusGen.Speakers.Names;

/// <summary>Somebody whom an article names, with what it tells of them.</summary>
internal sealed class Person(string name, int position)
{
    /// <summary>The fullest name the article gives, without titles.</summary>
    public string Name { get; } = name;

    /// <summary>Where it stands first.</summary>
    public int Position { get; } = position;

    /// <summary>The gender, by title or given name.</summary>
    public Gender Gender { get; set; }

    /// <summary>Whether something beside capitals says that this is a person: a given name, a title, a cue.</summary>
    public bool IsPerson { get; set; }

    /// <summary>The words in front of the name, in lower case: "chinese", "foreign", "minister".</summary>
    public HashSet<string> Roles { get; } = new(System.StringComparer.Ordinal);
}

/// <summary>A place where somebody is named.</summary>
/// <param name="Start">The offset of the name.</param>
/// <param name="End">The offset behind the name.</param>
/// <param name="Person">Whom it names.</param>
/// <param name="IsGoverned">Whether a preposition stands in front of it: it is no subject.</param>
/// <param name="IsQuoted">Whether it stands in a quotation.</param>
internal readonly record struct Occurrence(int Start, int End, Person Person, bool IsGoverned, bool IsQuoted);
