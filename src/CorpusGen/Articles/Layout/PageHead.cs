using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Text;

namespace CorpusGen.Articles.Layout;

/// <summary>Reads what stands above the article's first paragraph: title, authors, date.</summary>
internal sealed class PageHead(Page page, string? knownTitle)
{
    private const int SaysSo = 85;
    private const int KnownTitleWeight = 95;
    private const int NameWeight = 50;
    private const int TitleWeight = 45;
    private const int EdgeWeight = 40;

    private const int MostWordsOfTitle = 30;

    // One word is the name of a section: "World", "Opinion". Two are, where a longer line follows.
    private const int LeastWordsOfTitle = 2;
    private const int WordsOfShortTitle = 2;

    // More lines above the first paragraph are a list, whose entries are no titles and no names.
    private const int MostLines = 40;

    private readonly List<string> _authors = [];
    private readonly List<Timestamp> _timestamps = [];
    private string? _title;
    private int _end;

    /// <summary>Proposes what the lines of the head are, and gives what they say.</summary>
    public ArticleMetadata Read()
    {
        _end = Math.Min(FirstRunningText(leastWords: 12) ?? FirstRunningText(leastWords: 5) ?? 0, MostLines);
        if (page.Count > 0 && page.RuleAt(0) == StructureReader.MarkupRule)
        {
            // A heading on top is the title, whatever stands below.
            _end = Math.Max(_end, 1);
        }

        ReadLines();
        FindTitle();
        FindBareName();
        var printed = _timestamps.Find(t => !t.IsUpdate) ?? _timestamps.FirstOrDefault();
        return new ArticleMetadata { Title = _title, Authors = _authors.ToEquatableArray(), Published = printed?.Date };
    }

    private int? FirstRunningText(int leastWords)
    {
        for (var i = 0; i < page.Count; i++)
        {
            page.Cancellation.ThrowIfRequestedAt(i);
            if (page.IsProse(i) && page.IsRunningText(i, leastWords) && Byline.Read(page[i], page.Shapes[i].Words) is null && Timestamp.Read(page[i]) is null)
            {
                return i;
            }
        }

        return null;
    }

    private void ReadLines()
    {
        for (var i = 0; i < _end; i++)
        {
            if (Byline.Read(page[i], page.Shapes[i].Words) is { } byline)
            {
                page.Propose(i, BlockKind.Byline, "by", SaysSo);
                _authors.AddRange(_authors.Count == 0 ? byline.Authors : []);
                AddTimestamp(byline.Timestamp);
            }
            else if (Timestamp.Read(page[i]) is { } timestamp)
            {
                page.Propose(i, BlockKind.Timestamp, "date alone", SaysSo);
                AddTimestamp(timestamp);
            }
            else if (page.FurnitureAt(i) == Furniture.Likely)
            {
                page.Propose(i, BlockKind.Boilerplate, "page words at the beginning", EdgeWeight);
            }
        }
    }

    private void AddTimestamp(Timestamp? timestamp)
    {
        if (timestamp is not null)
        {
            _timestamps.Add(timestamp);
        }
    }

    private void FindTitle()
    {
        var known = knownTitle is null ? null : Slug.Of(knownTitle, int.MaxValue);
        var found = -1;
        for (var i = 0; i < _end && found < 0; i++)
        {
            var isKnown = known is { Length: > 0 } && page.Shapes[i].Words <= MostWordsOfTitle && Slug.Of(page[i].ToString(), int.MaxValue) == known;
            found = isKnown || page.RuleAt(i) == StructureReader.MarkupRule || (page.IsProse(i) && LooksLikeTitle(i) && !(IsTooShort(i) && LooksLikeTitle(i + 1))) ? i : -1;
        }

        if (found < 0)
        {
            return;
        }

        // A heading of Markdown may go over several lines.
        _title = OneLine.Of(page[found].ToString());
        for (var i = found; i < _end; i++)
        {
            // Pages print their title again, above the picture or for printers.
            if (page[i].SequenceEqual(page[found]))
            {
                page.Propose(i, BlockKind.Title, i == found ? "first line of the head" : "the title again", i == found ? KnownTitleWeight : TitleWeight);
            }
        }
    }

    private bool IsTooShort(int index) => page.Shapes[index].Words <= WordsOfShortTitle && index + 1 < _end && page.IsProse(index + 1);

    private bool LooksLikeTitle(int index)
    {
        var shape = page.Shapes[index];
        return index < _end
            && shape.Words is >= LeastWordsOfTitle and <= MostWordsOfTitle
            && shape.BeginsUpper
            && !shape.EndsOpen
            && (!shape.EndsSentence || page[index][page[index].Length - 1] is not '.' || IsTitleCase(page[index]))
            && page[index].IndexOfAny('@', '\n', '\r') < 0
            && HasLetter(page[index])
            && Dateline.Read(page[index]) is null;
    }

    private static bool HasLetter(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    // "Rivals Meet Again." is a title with a full stop; "Rivals met again." is a sentence.
    private static bool IsTitleCase(ReadOnlySpan<char> line)
    {
        int upper = 0, lower = 0;
        for (var i = 0; i + 4 < line.Length; i++)
        {
            var beginsWord = (i == 0 || char.IsWhiteSpace(line[i - 1])) && char.IsLetter(line[i]);
            if (beginsWord && IsLongWord(line.Slice(i)))
            {
                upper += char.IsUpper(line[i]) ? 1 : 0;
                lower += char.IsUpper(line[i]) ? 0 : 1;
            }
        }

        return upper >= 3 && lower == 0;
    }

    private static bool IsLongWord(ReadOnlySpan<char> rest) =>
        rest.Length > 4 && char.IsLetter(rest[1]) && char.IsLetter(rest[2]) && char.IsLetter(rest[3]) && char.IsLetter(rest[4]);

    // A name alone says nothing by itself. It is the author's where the editor's note goes on to speak of that person, or where it stands beside
    // the date and the article does not use it as a place.
    private void FindBareName()
    {
        if (_authors.Count > 0 || _title is null)
        {
            return;
        }

        for (var i = 0; i < _end; i++)
        {
            if (page.IsProse(i) && Byline.IsBareName(page[i], page.Shapes[i].Words) && (IsInNote(page[i]) || (IsBesideDate(i) && !IsPlace(page[i]))))
            {
                page.Propose(i, BlockKind.Byline, "name alone", NameWeight);
                _authors.Add(page[i].ToString());
                return;
            }
        }
    }

    private bool IsInNote(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < page.Count; i++)
        {
            page.Cancellation.ThrowIfRequestedAt(i);
            if (page.KindAt(i) == BlockKind.EditorNote && page[i].IndexOf(name, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsBesideDate(int index) =>
        (index > 0 && page.KindAt(index - 1) == BlockKind.Timestamp) || (index + 1 < page.Count && page.KindAt(index + 1) == BlockKind.Timestamp);

    private bool IsPlace(ReadOnlySpan<char> name)
    {
        var text = page.Text.AsSpan();
        var needle = name;
        for (var at = text.IndexOf(needle, StringComparison.Ordinal); at >= 0;)
        {
            var before = text.Slice(0, at);
            if (before.EndsWith(" in ".AsSpan(), StringComparison.Ordinal) || before.EndsWith(" from ".AsSpan(), StringComparison.Ordinal) || before.EndsWith(" near ".AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }

            var next = text.Slice(at + 1).IndexOf(needle, StringComparison.Ordinal);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }
}
