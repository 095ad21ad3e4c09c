using System.Collections.Generic;
using CorpusGen.Cli.Importing.Metadata;
using CorpusGen.Cli.Importing.Pages;

namespace CorpusGen.Cli.Importing;

/// <summary>An article that was found on a page.</summary>
/// <param name="Page">The page's text and how it was decoded.</param>
/// <param name="Metadata">What the page says of it.</param>
/// <param name="Text">The article file.</param>
/// <param name="Sidecar">The metadata file.</param>
/// <param name="Words">How many words the article has, its title not counted.</param>
/// <param name="Notes">What a person should look at.</param>
internal sealed record ImportedArticle(DecodedPage Page, PageMetadata Metadata, string Text, string Sidecar, int Words, IReadOnlyList<string> Notes);
