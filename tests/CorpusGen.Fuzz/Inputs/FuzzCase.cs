using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen.Cli.Checking;
using CorpusGen.Project;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Fuzz.Inputs;

/// <summary>What a file of a case is.</summary>
internal enum FileKind
{
    /// <summary>An article.</summary>
    Article,

    /// <summary>The metadata beside an article.</summary>
    Sidecar,

    /// <summary>C# that cites.</summary>
    Code,

    /// <summary>Markdown that cites.</summary>
    Document,

    /// <summary>A saved web page.</summary>
    Page,
}

/// <summary>A file of a case.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Path">Its path in the corpus folder; for what cites, in the project.</param>
/// <param name="Text">Its text, of any UTF-16 code units.</param>
internal sealed record CaseFile(FileKind Kind, string Path, string Text);

/// <summary>One input: a small corpus, and what cites it.</summary>
/// <param name="Files">Its files; the order means nothing.</param>
internal sealed record FuzzCase(IReadOnlyList<CaseFile> Files)
{
    /// <summary>The folder in which the files of the corpus lie, for the compiler.</summary>
    public const string CorpusFolder = "/project/corpus/";

    /// <summary>The files of a kind.</summary>
    public IEnumerable<CaseFile> Of(FileKind kind) => Files.Where(f => f.Kind == kind);

    /// <summary>What the compiler hands to generator and analyzer, as objects that nobody has seen before.</summary>
    public CheckedText[] AdditionalFiles() =>
    [
        .. Files.Where(f => f.Kind is not (FileKind.Code or FileKind.Page)).Select(f => f.Kind switch
        {
            FileKind.Article => Additional(CorpusFolder + f.Path, OptionNames.KindArticle, f),
            FileKind.Sidecar => Additional(CorpusFolder + f.Path, OptionNames.KindSidecar, f),
            _ => Additional("/project/" + f.Path, OptionNames.KindCiting, f),
        }),
    ];

    private static CheckedText Additional(string name, string kind, CaseFile file) => new(name, kind, file.Path, SourceText.From(file.Text, Encoding.UTF8));
}
