using System.Collections.Generic;
using CorpusGen.Text;

namespace CorpusGen.Articles.Yaml;

/// <summary>What is wrong with a document. What has too many errors is none: then reading ends, so that a hostile file fills no memory.</summary>
internal sealed class YamlErrors
{
    /// <summary>So many errors a document may have and be read on; a person looks at a few dozen of them.</summary>
    public const int Most = 10_000;

    private readonly List<YamlError> _errors = [];

    /// <summary>Whether reading ends.</summary>
    public bool IsFull => _errors.Count >= Most;

    /// <summary>The errors, in the order in which they were found.</summary>
    public IReadOnlyList<YamlError> All => _errors;

    /// <summary>Notes an error, if there is room for it.</summary>
    public void Add(YamlError error)
    {
        if (!IsFull)
        {
            _errors.Add(error);
        }
    }

    /// <summary>Notes that the rest of the document is not read.</summary>
    /// <param name="line">The first line of the rest.</param>
    public void Stop(SourceSpan line) =>
        _errors.Add(new YamlError($"this has more than {Most} errors and is no metadata; nothing from here on is read", line));
}
