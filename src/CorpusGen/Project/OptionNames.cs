using System.Collections.Generic;

namespace CorpusGen.Project;

/// <summary>The names under which a project file and the compiler's configuration know our options; the package's <c>.props</c> declares the same.</summary>
public static class OptionNames
{
    /// <summary>In front of a property's name in the compiler's global options.</summary>
    public const string PropertyPrefix = "build_property.";

    /// <summary>The property that names the project's root namespace; the SDK sets it.</summary>
    public const string RootNamespace = "RootNamespace";

    /// <summary>The property that names another namespace for the corpus class.</summary>
    public const string Namespace = "CorpusGenNamespace";

    /// <summary>The property that names the corpus class.</summary>
    public const string ClassName = "CorpusGenClassName";

    /// <summary>The property that makes the corpus <c>internal</c> or <c>public</c>.</summary>
    public const string Visibility = "CorpusGenVisibility";

    /// <summary>The property that puts whole articles into the program: <c>true</c> or <c>false</c>.</summary>
    public const string EmbedText = "CorpusGenEmbedText";

    /// <summary>The property that says what other projects can check citations against: <c>quotations</c>, <c>text</c> or <c>none</c>.</summary>
    public const string CarriedText = "CorpusGenCarriedText";

    /// <summary>The property that weighs broken citations: <c>warning</c>, <c>error</c> or <c>none</c>.</summary>
    public const string BrokenCitations = "CorpusGenBrokenCitations";

    /// <summary>The property that says that the project has the package only through another project or package: <c>true</c> or <c>false</c>; the package sets it.</summary>
    public const string IsTransitive = "CorpusGenIsTransitive";

    /// <summary>The metadata of an additional file that says what it is to us, one of the <c>Kind</c> constants; in the compiler's options of that file.</summary>
    public const string FileKind = "build_metadata.AdditionalFiles.CorpusGenKind";

    /// <summary>The metadata of an additional file that gives its path in the corpus folder, with <c>/</c> between folders; in the compiler's options of that file.</summary>
    public const string FilePath = "build_metadata.AdditionalFiles.CorpusGenPath";

    /// <summary>An article.</summary>
    public const string KindArticle = "article";

    /// <summary>Metadata beside an article.</summary>
    public const string KindSidecar = "sidecar";

    /// <summary>The lock file: the words on which the project relies.</summary>
    public const string KindLock = "lock";

    /// <summary>A document whose citations are checked.</summary>
    public const string KindCiting = "citing";

    /// <summary>The corpus class when the project names none.</summary>
    public const string DefaultClassName = "Corpus";

    /// <summary>The members that every corpus class has, its nested types among them.</summary>
    public static IReadOnlyCollection<string> CorpusMembers { get; } = ["Articles", "Catalog", "Check", "Cite", "SpeakerMembers", "Speakers", "Timeline", "Whole"];

    /// <summary>The namespace that generated code calls.</summary>
    public const string LibraryNamespace = "CorpusGen";
}
