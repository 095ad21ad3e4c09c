using System.Collections.Generic;
using CorpusGen.Citations;
using CorpusGen.Cli.Findings;
using CorpusGen.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Cli.Checking;

/// <summary>A citation that was judged.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Path">The file that cites, as messages call it.</param>
/// <param name="Region">Where the cited words stand in it.</param>
/// <param name="Span">The same, in UTF-16 code units.</param>
internal sealed record JudgedCitation(CitationVerdict Verdict, string Path, FileRegion Region, SourceSpan Span);

/// <summary>The files of a check.</summary>
/// <param name="Compilation">The code, with what is generated of the corpus.</param>
/// <param name="Code">The files of C#.</param>
/// <param name="Texts">The texts of all files that could be read, by their names.</param>
internal sealed record CheckedFiles(Compilation Compilation, IReadOnlyList<SyntaxTree> Code, IReadOnlyDictionary<string, SourceText> Texts);
