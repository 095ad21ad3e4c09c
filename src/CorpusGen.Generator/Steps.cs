namespace CorpusGen.Generator;

/// <summary>The names of the pipeline's steps. A test reads them all by reflection, so that none escapes the table of what an edit re-runs.</summary>
internal static class Steps
{
    /// <summary>What the project says: one value.</summary>
    public const string Settings = nameof(Settings);

    /// <summary>The additional files that are part of the corpus, with their paths in it: one value.</summary>
    public const string Files = nameof(Files);

    /// <summary>Their paths: one value.</summary>
    public const string Paths = nameof(Paths);

    /// <summary>Which sidecar belongs to which article: one value.</summary>
    public const string Pairs = nameof(Pairs);

    /// <summary>The article files with their sidecars, and what the project wants of them: each alone, or many on numbered shelves.</summary>
    public const string Shelves = nameof(Shelves);

    /// <summary>The lock file: one value, null where there is none.</summary>
    public const string LockFile = nameof(LockFile);

    /// <summary>What the lock file locks: one value, null where there is none.</summary>
    public const string Lock = nameof(Lock);

    /// <summary>The articles whose files the lock does not know.</summary>
    public const string Newcomers = nameof(Newcomers);

    /// <summary>The articles of which something has changed since it was locked.</summary>
    public const string Changes = nameof(Changes);

    /// <summary>The same, by path: one value.</summary>
    public const string ChangeSet = nameof(ChangeSet);

    /// <summary>The articles of each shelf, read: the expensive step.</summary>
    public const string Articles = nameof(Articles);

    /// <summary>What the rest of the corpus must know of the articles of each shelf.</summary>
    public const string ShelfSummaries = nameof(ShelfSummaries);

    /// <summary>The same of all shelves: one value.</summary>
    public const string Summaries = nameof(Summaries);

    /// <summary>Names and speakers of the whole corpus: one value.</summary>
    public const string Corpus = nameof(Corpus);

    /// <summary>The names of generated files that hold one article each: one value.</summary>
    public const string FileNames = nameof(FileNames);

    /// <summary>How many characters the articles of each shelf need in string literals.</summary>
    public const string Lengths = nameof(Lengths);

    /// <summary>Where the words of the corpus stand in the program: one value.</summary>
    public const string Form = nameof(Form);

    /// <summary>Each generated file of articles, with the names that the corpus gives them.</summary>
    public const string Sources = nameof(Sources);
}
