using System;
using System.Collections.Generic;
using CorpusGen.Text;

namespace CorpusGen.Articles.Yaml;

/// <summary>Gathers the entries of a mapping; of a key that stands twice the first counts, and the second is an error.</summary>
internal sealed class YamlEntries(YamlErrors errors)
{
    private readonly List<YamlEntry> _entries = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    /// <summary>Adds an entry.</summary>
    public void Add(YamlScalar key, YamlNode value)
    {
        if (_keys.Add(key.Text))
        {
            _entries.Add(new YamlEntry(key, value));
        }
        else
        {
            errors.Add(new YamlError($"the key '{key.Text}' stands here a second time; the first counts", key.Span));
        }
    }

    /// <summary>The mapping that was gathered.</summary>
    public YamlMapping ToMapping(SourceSpan span) => new(_entries.ToEquatableArray(), span);
}
