using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Problems;
using CorpusGen.Text;

namespace CorpusGen.Locking;

/// <summary>A lock file, read.</summary>
/// <param name="Lock">What it locks, as far as it can be read.</param>
/// <param name="Problems">What cannot be read (CG0111), in the order of the lines.</param>
public sealed record LockReading(CorpusLock Lock, EquatableArray<Problem> Problems);

/// <summary>
/// Reads a lock file, line by line. A line that means nothing is reported and left out. An article that two people added stands there twice after a merge: its
/// quotations are put together.
/// </summary>
public sealed class LockReader
{
    private readonly string _path;
    private readonly string _text;
    private readonly List<Problem> _problems = [];
    private readonly Dictionary<string, Draft> _articles = new(StringComparer.Ordinal);
    private Draft? _article;
    private SourceSpan _line;
    private int _number;

    private LockReader(string path, string text)
    {
        _path = path;
        _text = text;
    }

    /// <summary>Reads the file's text.</summary>
    /// <param name="path">What problems call the file.</param>
    /// <param name="text">The text; line ends of any kind are understood.</param>
    public static LockReading Read(string path, string text)
    {
        var reader = new LockReader(path, text);
        reader.Run();
        return new LockReading(CorpusLock.Create(reader._articles.Values.Select(d => d.ToArticle())), reader._problems.ToEquatableArray());
    }

    private void Run()
    {
        var lines = new LineMap(_text);
        for (_number = 1; _number <= lines.Count; _number++)
        {
            var start = lines.StartOf(_number);
            var end = _number < lines.Count ? lines.StartOf(_number + 1) : _text.Length;
            while (end > start && LineMap.IsLineEnd(_text[end - 1]))
            {
                end--;
            }

            _line = SourceSpan.FromBounds(start, end);
            var line = _line.Of(_text);
            if (_number == 1 && line != LockWriter.Heading)
            {
                Report($"its first line is not \"{LockWriter.Heading}\"; update the package and the tool, or take the file from the history");
                return;
            }

            if (_number > 1 && line.Trim().Length > 0 && line[0] != '#')
            {
                Read(line);
            }
        }
    }

    private void Read(string line)
    {
        if (After(line, LockWriter.ArticleSign) is { Length: > 0 } key)
        {
            if (!_articles.TryGetValue(key, out _article))
            {
                _articles.Add(key, _article = new Draft(key, _number));
            }
        }
        else if (line.StartsWith("<<<<<<<", StringComparison.Ordinal) || line.StartsWith("=======", StringComparison.Ordinal) || line.StartsWith(">>>>>>>", StringComparison.Ordinal))
        {
            Report("a merge conflict is not resolved; keep the lines of both sides and run 'corpusgen lock'");
        }
        else if (_article is null)
        {
            Report("no article stands above this line");
        }
        else if (After(line, LockWriter.FileSign) is { } path)
        {
            _article.Path = Unescape(path);
        }
        else if (After(line, LockWriter.HashSign) is { } hash)
        {
            _article.Hash = hash;
        }
        else if (After(line, LockWriter.QuotationSign) is { } quotation)
        {
            ReadQuotation(quotation, _article);
        }
        else
        {
            Report("this line is neither an article, nor its file, nor a quotation; take it from the history, or delete it");
        }
    }

    private void ReadQuotation(string text, Draft article)
    {
        var parts = text.Split([' '], 3);
        if (parts.Length < 3 || Unescape(parts[2]) is not { } words)
        {
            Report("a quotation is written as its id, a hash and its words");
        }
        else if (WordsHash.Of(words) != parts[1])
        {
            Report($"the words of '{parts[0]}' do not fit their hash, so the line was edited by hand; take it from the history, or delete it to lock what the source says now");
        }
        else if (article.Quotations.TryGetValue(parts[0], out var other) && other.Words != words)
        {
            Report($"'{parts[0]}' stands here with other words than in line {other.Line}; remove one of the two lines");
        }
        else
        {
            article.Quotations[parts[0]] = new LockedQuotation(parts[0], words, _number);
        }
    }

    private static string? After(string line, string sign) => line.StartsWith(sign, StringComparison.Ordinal) ? line.Substring(sign.Length) : null;

    private string? Unescape(string text)
    {
        if (LockText.Unescape(text) is { } plain)
        {
            return plain;
        }

        Report("a backslash stands before something else than n, u and four digits, or another backslash");
        return null;
    }

    private void Report(string why) => _problems.Add(new Problem(Rules.UnreadableLock, _path, _line, [why]));

    private sealed class Draft(string key, int line)
    {
        public string? Path { get; set; }

        public string? Hash { get; set; }

        public Dictionary<string, LockedQuotation> Quotations { get; } = new(StringComparer.Ordinal);

        public LockedArticle ToArticle() => new(
            key,
            Path ?? "",
            Hash ?? "",
            Quotations.Values.OrderBy(q => q.Id, StringComparer.Ordinal).ToEquatableArray(),
            line);
    }
}
