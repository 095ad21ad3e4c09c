using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Package.Tests.Slow;

/// <summary>What a step of the README's story asks its reader to do.</summary>
internal abstract record StoryStep
{
    /// <summary>To run a command, which shows these messages, among others.</summary>
    internal sealed record Run(string Command, List<string> Messages) : StoryStep;

    /// <summary>To save a text as a file.</summary>
    internal sealed record Save(string File, string Text) : StoryStep;

    /// <summary>To write other words in a file.</summary>
    internal sealed record Edit(string File, string New, string Old) : StoryStep;
}

/// <summary>Reads the README's story as its reader does: indented lines are commands and what they show, fenced blocks are files, and a sentence says what to change.</summary>
internal static class ReadmeStory
{
    private const string Heading = "## From an empty folder";
    private const string Fence = "```";
    private const string Indent = "    ";
    private const int EditParts = 7;

    public static IReadOnlyList<StoryStep> Read(string readme)
    {
        var steps = new List<StoryStep>();
        using var lines = Lines(readme).AsEnumerable().GetEnumerator();
        while (lines.MoveNext())
        {
            var line = lines.Current;
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                steps.Add(new StoryStep.Save(FileOf(line[Fence.Length..]), Block(lines)));
            }
            else if (line.StartsWith(Indent, StringComparison.Ordinal))
            {
                AddShown(steps, line.Trim());
            }
            else if (line.StartsWith("In `", StringComparison.Ordinal) && line.Split('`') is { Length: EditParts } parts)
            {
                steps.Add(new StoryStep.Edit(parts[1], parts[3], parts[5]));
            }
        }

        return steps;
    }

    private static string[] Lines(string readme)
    {
        var start = readme.IndexOf(Heading, StringComparison.Ordinal) + Heading.Length;
        return readme[start..readme.IndexOf("\n## ", start, StringComparison.Ordinal)].Split('\n');
    }

    private static void AddShown(List<StoryStep> steps, string shown)
    {
        if (shown.Contains(": warning ", StringComparison.Ordinal) || shown.Contains(": error ", StringComparison.Ordinal))
        {
            ((StoryStep.Run)steps[^1]).Messages.Add(shown);
        }
        else
        {
            steps.Add(new StoryStep.Run(shown, []));
        }
    }

    private static string FileOf(string language) => language switch
    {
        "html" => "ferry.html",
        "csharp" => "Program.cs",
        _ => throw new InvalidOperationException($"The story says nowhere what file a block of {language} is."),
    };

    private static string Block(IEnumerator<string> lines)
    {
        var block = new List<string>();
        while (lines.MoveNext() && !lines.Current.StartsWith(Fence, StringComparison.Ordinal))
        {
            block.Add(lines.Current + "\n");
        }

        return string.Concat(block);
    }
}
