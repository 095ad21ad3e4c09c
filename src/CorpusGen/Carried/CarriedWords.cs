using System.Collections.Generic;
using System.Linq;
using CorpusGen.Articles;
using CorpusGen.Citations;
using CorpusGen.Text;

namespace CorpusGen.Carried;

/// <summary>
/// The part of a carried article that its text alone decides: the words, where each of them stands in the file, the file's lines, and the dates that
/// it mentions.
/// </summary>
public static class CarriedWords
{
    /// <summary>Writes the words of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="wholeText">Whether all of its words are carried; else those of its quotations are.</param>
    public static string Write(ArticleReading article, bool wholeText)
    {
        var passages = wholeText ? [new SourceSpan(0, article.Source.Length)] : Outermost(article);
        var writer = new CarriedWriter().Number(wholeText ? 1 : 0).Strings(CorpusReading.MentionedDatesOf(article));
        WriteLines(writer, article.Lines, passages.Count == 0 ? 0 : passages[passages.Count - 1].End);
        WritePassages(writer, article.Plain, passages);
        return writer.ToString();
    }

    /// <summary>Reads the words into an article.</summary>
    internal static CitableArticle Read(CarriedReader reader, CitableArticle article)
    {
        var whole = reader.Number();
        var dates = reader.Strings();
        var lines = ReadLines(reader);
        var passages = new CitablePassage[reader.Count()];
        var end = 0;
        for (var i = 0; i < passages.Length && !reader.IsDamaged; i++)
        {
            var start = end + reader.Number();
            var words = ReadPassage(reader, out var length);
            passages[i] = new CitablePassage(words, start, lines.LineOf(start)) { Lines = lines };
            end = start + length;
            if (end < start || end > CarriedReader.Largest)
            {
                reader.Damaged();
            }
        }

        if (whole > 1 || (whole == 1 && passages.Length != 1))
        {
            reader.Damaged();
        }

        return article with { HasWholeText = whole == 1, MentionedDates = dates, Passages = reader.IsDamaged ? [] : passages };
    }

    // A quotation inside another has its words there: a second copy of them would be a second place where they stand.
    private static List<SourceSpan> Outermost(ArticleReading article)
    {
        var spans = new List<SourceSpan>();
        var end = 0;
        foreach (var words in article.Quotations.Select(q => q.Words).OrderBy(w => w.Start).ThenByDescending(w => w.Length))
        {
            if (words.Start >= end && !words.IsEmpty)
            {
                spans.Add(words);
                end = words.End;
            }
        }

        return spans;
    }

    private static void WriteLines(CarriedWriter writer, LineMap lines, int end)
    {
        var count = lines.LineOf(end) - 1;
        writer.Number(count);
        for (var line = 2; line <= count + 1; line++)
        {
            writer.Number(lines.StartOf(line) - lines.StartOf(line - 1));
        }
    }

    private static LineMap ReadLines(CarriedReader reader)
    {
        var starts = new int[reader.Count() + 1];
        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] = starts[i - 1] + reader.Number();
            if (starts[i] <= starts[i - 1] || starts[i] > CarriedReader.Largest)
            {
                reader.Damaged();
                return LineMap.FromStarts([0]);
            }
        }

        return LineMap.FromStarts(starts);
    }

    // One pass over the runs of the text: passages do not overlap, and both come in the order of the file.
    private static void WritePassages(CarriedWriter writer, PlainText plain, List<SourceSpan> passages)
    {
        writer.Number(passages.Count);
        PlainRun[] runs = [.. plain.Runs.Where(r => !r.Plain.IsEmpty)];
        var (run, end) = (0, 0);
        foreach (var passage in passages)
        {
            var words = plain.ToPlain(passage);
            while (run < runs.Length && runs[run].Plain.End <= words.Start)
            {
                run++;
            }

            var parts = new List<PlainRun>();
            for (; run < runs.Length && runs[run].Plain.Start < words.End; run++)
            {
                parts.Add(Cut(runs[run], words, passage.Start));
                if (runs[run].Plain.End > words.End)
                {
                    break;
                }
            }

            WritePassage(writer.Number(passage.Start - end), words.Of(plain.Text), parts, passage.Length);
            end = passage.End;
        }
    }

    // The part of a run that belongs to a passage, with offsets of the passage. What is replaced stands for its stretch as a whole.
    private static PlainRun Cut(PlainRun run, SourceSpan words, int passageStart)
    {
        var start = System.Math.Max(run.Plain.Start, words.Start);
        var end = System.Math.Min(run.Plain.End, words.End);
        var source = run.IsExact ? new SourceSpan(run.Source.Start + start - run.Plain.Start, end - start) : run.Source;
        return run with
        {
            Plain = new SourceSpan(start - words.Start, end - start),
            Source = new SourceSpan(System.Math.Max(0, source.Start - passageStart), source.Length),
        };
    }

    private static void WritePassage(CarriedWriter writer, string words, List<PlainRun> runs, int length)
    {
        writer.Number(length).String(words);
        if (runs.Count == 1 && runs[0].IsExact && runs[0].Source == runs[0].Plain)
        {
            writer.Number(0);
            return;
        }

        writer.Number(runs.Count);
        var end = 0;
        foreach (var run in runs)
        {
            writer.Number(run.Source.Start - end).Number((run.Plain.Length << 1) | (run.IsExact ? 0 : 1));
            if (!run.IsExact)
            {
                writer.Number(run.Source.Length);
            }

            end = run.Source.End;
        }
    }

    private static PlainText ReadPassage(CarriedReader reader, out int length)
    {
        length = reader.Number();
        var words = reader.Text();
        var count = reader.Count();
        if (count == 0)
        {
            return PlainText.Identity(words);
        }

        var runs = new PlainRun[count];
        var (plain, source) = (0, 0);
        for (var i = 0; i < count && !reader.IsDamaged; i++)
        {
            var start = source + reader.Number();
            var kept = reader.Number();
            var isExact = (kept & 1) == 0;
            var run = new PlainRun(new SourceSpan(plain, kept >> 1), new SourceSpan(start, isExact ? kept >> 1 : reader.Number()), isExact);
            if (run.Plain.IsEmpty || run.Plain.End > words.Length || start < source || run.Source.End < start || run.Source.End > CarriedReader.Largest)
            {
                reader.Damaged();
            }

            (runs[i], plain, source) = (run, run.Plain.End, run.Source.End);
        }

        if (reader.IsDamaged || plain != words.Length)
        {
            reader.Damaged();
            return PlainText.Identity("");
        }

        return PlainText.FromRuns(words, runs);
    }
}
