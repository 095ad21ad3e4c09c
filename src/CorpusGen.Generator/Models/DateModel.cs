using System.Collections.Generic;
using CorpusGen.Articles;
using CorpusGen.Dates;
using CorpusGen.Generator.Naming;
using CorpusGen.Project;
using CorpusGen.Text;

namespace CorpusGen.Generator.Models;

/// <summary>What is generated of a date or time. Equal when the same code would come of it.</summary>
/// <param name="Identifier">The name of its member.</param>
/// <param name="Text">The words.</param>
/// <param name="Type">Date or time; lengths of time and what recurs are no points of a timeline and have no member.</param>
/// <param name="Value">The TIMEX3 value.</param>
/// <param name="Span">Where the words stand in the file.</param>
/// <param name="Line">The line on which they begin, counted from 1.</param>
/// <param name="Anchor">The value against which it was resolved, or null.</param>
internal sealed record DateModel(string Identifier, string Text, TimexType Type, string Value, SourceSpan Span, int Line, string? Anchor)
{
    /// <summary>The dates and times of an article, in the order of the text.</summary>
    public static EquatableArray<DateModel> CreateAll(ArticleReading reading)
    {
        var names = new NameScope(ReservedNames.InDates);
        var models = new List<DateModel>(reading.Dates.Count);
        foreach (var timex in reading.Dates)
        {
            if (CorpusLimits.HasMember(timex))
            {
                var identifier = names.AddNumbered(DateName.Of(timex.Value));
                models.Add(new DateModel(identifier, timex.Text, timex.Type, timex.Value, timex.Span, reading.Lines.LineOf(timex.Span.Start), timex.Anchor));
            }
        }

        return models.ToEquatableArray();
    }
}
