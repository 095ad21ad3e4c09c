using CorpusGen.Cli.Reporting.Articles;

namespace CorpusGen.Cli.Reporting.Citing;

/// <summary>Words of an article that stand in code or Markdown without a citation.</summary>
/// <param name="Path">The file, as messages call it.</param>
/// <param name="Line">The line on which they begin, counted from 1.</param>
/// <param name="Words">How many words agree.</param>
/// <param name="Text">The words, as the article has them.</param>
/// <param name="Article">The article; the first by key where several have the words.</param>
/// <param name="Offset">Where they begin in the article's file.</param>
internal sealed record UnmarkedText(string Path, int Line, int Words, string Text, ReportedArticle Article, int Offset);
