using System.Collections.Generic;
using System.Linq;
using CorpusGen.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Cli.Checking;

/// <summary>What a build would tell the generator and the analyzer: the project's properties, and what each additional file is.</summary>
/// <param name="properties">The properties, by their names in a project file.</param>
internal sealed class CheckedOptions(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    private static readonly Values None = new([]);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties.ToDictionary(p => OptionNames.PropertyPrefix + p.Key, p => p.Value));

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is CheckedText text
        ? new Values(new() { [OptionNames.FileKind] = text.Kind, [OptionNames.FilePath] = text.CorpusPath })
        : None;

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
