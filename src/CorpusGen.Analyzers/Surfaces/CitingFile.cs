using System.Threading;
using CorpusGen.Analyzers.Corpora;
using CorpusGen.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Analyzers.Surfaces;

/// <summary>A file that cites: C# of the compilation, or a document beside it.</summary>
internal readonly struct CitingFile
{
    private readonly SyntaxTree? _tree;
    private readonly AdditionalText? _document;
    private readonly SourceText? _text;

    /// <summary>A file of C#.</summary>
    public CitingFile(SyntaxTree tree) => _tree = tree;

    /// <summary>A document, with its text.</summary>
    public CitingFile(AdditionalText document, SourceText text) => (_document, _text) = (document, text);

    /// <summary>The file's text.</summary>
    public SourceText GetText(CancellationToken cancellation) => _tree is null ? _text! : _tree.GetText(cancellation);

    /// <summary>A place in the file. In C# it belongs to the tree, so that <c>#pragma</c> holds there.</summary>
    public Location Locate(SourceSpan span) =>
        _tree is null ? ProjectCorpus.ToLocation(_document!, _text!, span) : Location.Create(_tree, new TextSpan(span.Start, span.Length));
}
