using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Cli.Contents;
using Spectre.Console;

namespace CorpusGen.Cli.Listing;

/// <summary><c>corpusgen show</c>: one quotation with the paragraph around it.</summary>
internal static class ShowCommand
{
    /// <summary>What its help says beside the list of arguments.</summary>
    public const string Details = """
        A quotation is named article#id, as 'corpusgen list quotes' shows it; the beginning of an id
        is enough where only one quotation has it, and the C# member's name does as well.
        With --format json the row has the paragraph too, and where the words begin in it.

        Example:
          corpusgen show lavrov-meets-xi#we-would
        """;

    /// <summary>Describes the verb.</summary>
    public static Command Create(Streams streams)
    {
        var name = new Argument<string>("quotation") { Description = "article#id, or the C# member." };
        var command = new Command("show", "Shows one quotation with its passage.");
        command.Arguments.Add(name);
        var corpus = new CorpusOption(command);
        var format = new FormatOption(command);
        command.SetAction(parsed =>
        {
            var folder = corpus.Read(parsed, streams);
            var quotation = QuotationName.Find(CorpusContents.Create(folder), parsed.GetRequiredValue(name));
            Show(quotation, folder, format.IsJson(parsed), streams);
            return ExitCodes.Fine;
        });
        return command;
    }

    private static void Show(QuotedContents quotation, CorpusFolder folder, bool isJson, Streams streams)
    {
        var passage = Passage.Of(quotation);
        if (isJson)
        {
            QuotationTable.WithPassage.Write([(quotation, passage)], TableForm.Json, streams);
            return;
        }

        using var writer = new StreamWriter(streams.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var model = quotation.Model;
        var article = quotation.Article;
        var (before, words, after) = (Line(passage.Before), Line(passage.Words), Line(passage.After));
        if (streams.Screen is { } screen)
        {
            var text = new Paragraph(before).Append(words, new Style(decoration: Decoration.Bold | Decoration.Underline)).Append(after);
            TableText.Terminal(writer, screen).Write(text);
            writer.WriteLine();
        }
        else
        {
            writer.WriteLine(before + words + after);
        }

        writer.WriteLine();
        writer.WriteLine($"words    {words}");
        writer.WriteLine(quotation.Speaker is { } speaker
            ? $"speaker  {Line(speaker)}{(model.SpeakerMention is { } mention && mention != speaker ? $", here \"{Line(mention)}\"" : "")}{(model.Cue is { } cue ? $" ({Line(cue)})" : "")}"
            : "speaker  nobody is credited");
        writer.WriteLine(Line($"article  {string.Join(", ", new[] { article.Model.Title ?? article.Key, article.Model.Publisher, article.Model.Published }.OfType<string>())}"));
        writer.WriteLine(Line($"file     {Path.Combine(folder.Folder, article.Model.Path)}({model.Line})"));
        writer.WriteLine($"quote    {quotation.Name}");
        writer.WriteLine($"member   {quotation.Member}");
    }

    // A paragraph that was wrapped at a fixed width has line breaks inside; they are blanks here.
    private static string Line(string text) => Printable.Of(text.ReplaceLineEndings(" "));
}
