using CorpusGen.Analyzers.Surfaces;
using CorpusGen.Citations;
using CorpusGen.Text;

namespace CorpusGen.Completion.Typing;

/// <summary>Reads a comment as the analyzer does, once it has been brought to an end.</summary>
internal interface ICommentReader
{
    /// <summary>Reads what stands in front of the caret, and something behind it.</summary>
    public CitationReading ReadToCaret(string behind);

    /// <summary>Reads the comment as it stands.</summary>
    public CitationReading ReadAll();

    /// <summary>Whether words that are put in are read back as they are.</summary>
    /// <param name="words">The words.</param>
    /// <param name="start">Where they begin in the file.</param>
    /// <param name="closedAt">Where what they replace ends, when it is closed; null when nothing closes it.</param>
    /// <param name="end">What would close it.</param>
    public bool ReadsBack(string words, int start, int? closedAt, string end);
}

/// <summary>A comment whose words are read without its signs: <see cref="CommentForm.Cite"/> and <see cref="CommentForm.Xml"/>.</summary>
internal sealed class CommentWordsReader(CommentForm form, CitingComment comment, LocatedWords all, int caret) : ICommentReader
{
    private readonly WordsForm _written = comment.IsDocumentation ? WordsForm.Xml : comment.Block is null ? WordsForm.Plain : WordsForm.BlockComment;

    /// <inheritdoc/>
    public CitationReading ReadToCaret(string behind) => Read(Join(caret, behind));

    /// <inheritdoc/>
    public CitationReading ReadAll() => Read(all);

    /// <inheritdoc/>
    public bool ReadsBack(string words, int start, int? closedAt, string end)
    {
        if (CommentCitationReader.HasSign(words))
        {
            return false;
        }

        // The text of an element is escaped; elsewhere a mark in the words may end them too early.
        if (form != CommentForm.Cite || words.IndexOfAny(CommentForm.Marks) < 0)
        {
            return true;
        }

        var tail = all.Text.Substring(all.CountBefore(closedAt ?? caret));
        foreach (var site in Read(Join(start, words + (closedAt is null ? end : "") + tail)).Sites)
        {
            if (site.Words.Source.Start == start && site.Citation.Text == words)
            {
                return true;
            }
        }

        return false;
    }

    private LocatedWords Join(int front, string behind)
    {
        var joined = new LocatedWordsBuilder();
        joined.Add(all, new SourceSpan(0, all.CountBefore(front)));
        joined.Add(behind, new SourceSpan(front, 0), _written);
        return joined.ToWords();
    }

    private CitationReading Read(LocatedWords text)
    {
        var reading = new CitationReading();
        if (form == CommentForm.Xml)
        {
            CommentXmlReader.Read(text, reading);
        }
        else
        {
            CommentCitationReader.Read(text, reading);
        }

        return reading;
    }
}

/// <summary>The lines of <see cref="CommentForm.Section"/>.</summary>
internal sealed class CommentLinesReader(string file, int start, int caret) : ICommentReader
{
    /// <inheritdoc/>
    public CitationReading ReadToCaret(string behind) => Read(file.Substring(0, caret) + behind);

    /// <inheritdoc/>
    public CitationReading ReadAll() => Read(file);

    /// <inheritdoc/>
    public bool ReadsBack(string words, int start, int? closedAt, string end) => !CommentCitationReader.HasSign(words);

    private CitationReading Read(string text)
    {
        var reading = new CitationReading();
        if (CommentSectionReader.Read(text, start, out _) is { } site)
        {
            reading.Add(site);
        }

        return reading;
    }
}
