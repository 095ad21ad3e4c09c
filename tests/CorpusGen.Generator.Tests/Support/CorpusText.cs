using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using System.Threading;
using CorpusGen.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator.Tests.Support;

/// <summary>A file of a corpus in memory, with the metadata that the package's targets give it.</summary>
internal sealed class CorpusText(string path, string text, string? kind = null) : AdditionalText
{
    private int _readings;
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    /// <summary>The path in the corpus folder.</summary>
    public string CorpusPath { get; } = path;

    public string Kind { get; } = kind ?? (path.EndsWith(".yml", System.StringComparison.Ordinal) ? OptionNames.KindSidecar : OptionNames.KindArticle);

    public override string Path => "/project/corpus/" + CorpusPath;

    /// <summary>The same file after an edit.</summary>
    public CorpusText With(string newText) => new(CorpusPath, newText, Kind);

    /// <summary>How often its text was asked for.</summary>
    public int Readings => _readings;

    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _readings);
        return _text;
    }
}

/// <summary>A file that the compiler cannot read.</summary>
internal sealed class UnreadableText : AdditionalText
{
    public override string Path => "/project/corpus/unreadable.txt";

    public override SourceText? GetText(CancellationToken cancellationToken = default) => null;
}

/// <summary>The options that MSBuild would hand to the compiler.</summary>
internal sealed class ProjectFile(IEnumerable<(string Name, string Value)> properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Options(properties.ToImmutableDictionary(p => OptionNames.PropertyPrefix + p.Name, p => p.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(textFile switch
    {
        CorpusText text => ImmutableDictionary<string, string>.Empty.Add(OptionNames.FileKind, text.Kind).Add(OptionNames.FilePath, text.CorpusPath),
        UnreadableText => ImmutableDictionary<string, string>.Empty.Add(OptionNames.FileKind, OptionNames.KindArticle),
        _ => ImmutableDictionary<string, string>.Empty,
    });

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
