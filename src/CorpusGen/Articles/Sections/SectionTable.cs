using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Text;

namespace CorpusGen.Articles.Sections;

/// <summary>Sections by their names.</summary>
internal sealed class SectionTable
{
    private readonly Dictionary<string, List<ArticleSection>> _byAnchor = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ArticleSection>> _byNumber = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ArticleSection>> _byTitle = new(StringComparer.Ordinal);

    /// <summary>Enters the sections under all their names.</summary>
    public SectionTable(EquatableArray<ArticleSection> sections)
    {
        Sections = sections;
        foreach (var section in sections)
        {
            Add(_byAnchor, section.Anchor, section);
            Add(_byAnchor, section.Id, section);
            Add(_byNumber, section.Number, section);
            Add(_byTitle, Words(section.Title), section);
            Add(_byTitle, section.Number is { } number ? Words(number + " " + section.Title) : null, section);
        }
    }

    /// <summary>The sections, in the order of their headings.</summary>
    public EquatableArray<ArticleSection> Sections { get; }

    /// <summary>The sections of a name; none when there is no such section.</summary>
    public IReadOnlyList<ArticleSection> Find(string name)
    {
        var reference = SectionReference.Read(name);
        if (_byAnchor.TryGetValue(reference.Anchor, out var anchored))
        {
            return anchored;
        }

        if (reference.Number is { } number && _byNumber.TryGetValue(number, out var numbered))
        {
            return numbered;
        }

        return _byTitle.TryGetValue(Words(reference.Anchor), out var titled) ? titled : [];
    }

    /// <summary>The section that was probably meant.</summary>
    public ArticleSection? Nearest(string name)
    {
        var reference = SectionReference.Read(name);
        if (reference.Number is null)
        {
            var nearest = NearestName.Of(Words(reference.Anchor), Sections.Select(s => Words(s.Title)));
            return nearest is null ? null : _byTitle[nearest][0];
        }

        for (var number = reference.Number; number.LastIndexOf('.') is > 0 and var dot;)
        {
            number = number.Substring(0, dot);
            if (_byNumber.TryGetValue(number, out var around))
            {
                return around[0];
            }
        }

        return null;
    }

    // Case and punctuation do not count in a title.
    private static string Words(string title) => string.Join(" ", Slug.WordsOf(title));

    private static void Add(Dictionary<string, List<ArticleSection>> table, string? name, ArticleSection section)
    {
        if (name is null)
        {
            return;
        }

        if (!table.TryGetValue(name, out var sections))
        {
            table.Add(name, sections = []);
        }

        // Two names of one section may be the same; they come one behind the other.
        if (sections.Count == 0 || !ReferenceEquals(sections[sections.Count - 1], section))
        {
            sections.Add(section);
        }
    }
}
