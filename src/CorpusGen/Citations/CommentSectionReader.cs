using System.Threading;
using CorpusGen.Text;

namespace CorpusGen.Citations;

/// <summary>
/// Reads citations in the two-line form of specification-driven projects (as in the tool Duvet): a line <c>//= article-key#section</c>,
/// perhaps lines <c>//= name=value</c> that say how it is meant, and lines <c>//# quoted words</c>.
/// </summary>
public static class CommentSectionReader
{
    /// <summary>What every citation of this form begins with.</summary>
    public const string Sign = "//=";

    /// <summary>Reads the citation that begins at <paramref name="start"/>. Null when no quoted words follow: then a whole section is meant.</summary>
    /// <param name="file">The file's text.</param>
    /// <param name="start">Where <see cref="Sign"/> stands.</param>
    /// <param name="end">Where the last line of the citation ends, or that of the first line when there is none.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static CitationSite? Read(string file, int start, out int end, CancellationToken cancellation = default)
    {
        end = CommentWords.LineEnd(file, start);
        var target = CommentCitationReader.Trim(file, SourceSpan.FromBounds(start + Sign.Length, end));
        var (article, section) = CommentClaim.SplitSection(file, target);
        if (article.IsEmpty || file[article.Start] == '=')
        {
            return null;
        }

        var words = ReadQuoted(file, SkipOptions(file, end, cancellation), ref end, cancellation);
        if (words is null)
        {
            return null;
        }

        return new CitationSite
        {
            Citation = new Citation { Text = words.Text, Article = article.Of(file), Section = section?.Of(file) },
            Words = words,
            Article = Locate(file, article),
            Section = section is { } name ? Locate(file, name) : null,
            Stretch = CitationStretch.OfLines,
        };
    }

    private static LocatedWords Locate(string file, SourceSpan span)
    {
        var words = new LocatedWordsBuilder();
        words.AddExact(file, span, WordsForm.Plain);
        return words.ToWords();
    }

    private static LocatedWords? ReadQuoted(string file, int line, ref int end, CancellationToken cancellation)
    {
        LocatedWordsBuilder? words = null;
        while (IsSign(file, line, '#'))
        {
            cancellation.ThrowIfCancellationRequested();
            var content = CommentWords.SkipBlanks(file, line + Sign.Length);
            if (words is null)
            {
                words = new LocatedWordsBuilder();
            }
            else
            {
                words.Add("\n", SourceSpan.FromBounds(end, content), WordsForm.Plain);
            }

            end = CommentWords.LineEnd(file, content);
            cancellation.ThrowIfCancellationRequested();
            words.AddExact(file, SourceSpan.FromBounds(content, end), WordsForm.Plain, cancellation: cancellation);
            line = NextLine(file, end);
        }

        cancellation.ThrowIfCancellationRequested();
        var all = words?.ToWords();
        cancellation.ThrowIfCancellationRequested();
        var quoted = all is null ? default : CommentCitationReader.Trim(all.Text, new SourceSpan(0, all.Text.Length));
        return quoted.IsEmpty ? null : all!.Slice(quoted);
    }

    private static int SkipOptions(string file, int end, CancellationToken cancellation)
    {
        var line = NextLine(file, end);
        while (IsSign(file, line, '='))
        {
            cancellation.ThrowIfCancellationRequested();
            line = NextLine(file, CommentWords.LineEnd(file, line));
        }

        return line;
    }

    private static int NextLine(string file, int end) => CommentWords.SkipBlanks(file, CommentWords.SkipLineBreak(file, end));

    private static bool IsSign(string file, int at, char sign) => CommentWords.IsSectionSign(file, at) && file[at + 2] == sign;
}
