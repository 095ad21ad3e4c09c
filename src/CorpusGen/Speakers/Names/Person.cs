using CorpusGen.Text;

namespace CorpusGen.Speakers.Names;

/// <summary>Somebody whom an article names, with what it tells of them.</summary>
internal struct Person
{
    /// <summary>The fullest name the article gives, without titles, where it stands first.</summary>
    public SourceSpan Name;

    /// <summary>The gender, by title or given name.</summary>
    public Gender Gender;

    /// <summary>Whether something beside capitals says that this is a person: a given name, a title, a cue.</summary>
    public bool IsPerson;

    /// <summary>Whether a word in front of the name is a title.</summary>
    public bool HasTitle;

    /// <summary>The place of the last word in front of the name in the list of <see cref="Roles"/>; 0 when there is none.</summary>
    public int LastRole;
}

/// <summary>A place where somebody is named.</summary>
/// <param name="Start">The offset of the name.</param>
/// <param name="RowStart">The offset of the row of capitalised words that holds it.</param>
/// <param name="Person">The number of whom it names.</param>
/// <param name="IsQuoted">Whether it stands in a quotation.</param>
internal readonly record struct Occurrence(int Start, int RowStart, int Person, bool IsQuoted);
