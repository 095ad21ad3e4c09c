using System.Threading;
using CorpusGen.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator.Inputs;

/// <summary>What the project says about the generated code.</summary>
/// <param name="Namespace">The namespace of the corpus class, with a keyword escaped; empty for the global namespace.</param>
/// <param name="ClassName">The name of the corpus class, as code writes it.</param>
/// <param name="IsPublic">Whether what is generated is public.</param>
/// <param name="EmbedText">Whether whole articles go into the program.</param>
/// <param name="IsSupported">Whether the language version has records; else nothing is generated, and the analyzer says so (CG0201).</param>
internal sealed record Settings(string Namespace, string ClassName, bool IsPublic, bool EmbedText, bool IsSupported)
{
    /// <summary>What the assembly carries for projects that reference it.</summary>
    public CarriedText CarriedText { get; init; }

    /// <summary>The modifier of generated types and of the members of the corpus class.</summary>
    public string Visibility => IsPublic ? "public" : "internal";

    /// <summary>The corpus class from wherever it is named; no member of whatever name can hide it.</summary>
    public string QualifiedClassName => Namespace.Length == 0 ? "global::" + ClassName : $"global::{Namespace}.{ClassName}";

    /// <summary>Reads the options. What cannot be read falls back to its default; the analyzer reports it (CG0202, CG0203).</summary>
    public static Settings Create((AnalyzerConfigOptionsProvider Options, ParseOptions Language) input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var properties = input.Options.GlobalOptions;
        var options = ProjectOptions.Read(name => properties.TryGetValue(OptionNames.PropertyPrefix + name, out var value) ? value : null).Options;
        var isSupported = input.Language is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp9 };
        return new Settings(options.Namespace, CSharpName.Escape(options.ClassName), options.IsPublic, options.EmbedText, isSupported)
        {
            CarriedText = options.CarriedText,
        };
    }
}
