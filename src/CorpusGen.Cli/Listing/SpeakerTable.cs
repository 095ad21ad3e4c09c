using System.Collections.Generic;
using System.Linq;
using CorpusGen.Cli.Contents;
using CorpusGen.Generator.Models;
using CorpusGen.Project;

namespace CorpusGen.Cli.Listing;

/// <summary>A speaker, and how often quoted in what is listed.</summary>
/// <param name="Speaker">The speaker.</param>
/// <param name="Quotations">How many quotations.</param>
internal sealed record SpeakerRow(SpeakerModel Speaker, int Quotations);

/// <summary>The table of speakers.</summary>
internal static class SpeakerTable
{
    /// <summary>Its columns.</summary>
    public static Columns<SpeakerRow> Columns { get; } = new(
        new("speaker", s => s.Speaker.Name),
        new("quotes", s => s.Quotations),
        new("aliases", s => s.Speaker.Aliases),
        new("member", s => $"{OptionNames.DefaultClassName}.Speakers.{s.Speaker.Identifier}", InTable: false));

    /// <summary>Those who say one of the quotations, sorted by name.</summary>
    public static IEnumerable<SpeakerRow> Rows(CorpusContents contents, IEnumerable<QuotedContents> quotations)
    {
        var counts = quotations.Where(q => q.Speaker is not null).CountBy(q => q.Speaker!).ToDictionary();
        return contents.Speakers.Where(s => counts.ContainsKey(s.Name)).Select(s => new SpeakerRow(s, counts[s.Name]));
    }
}
