using System;
using CorpusGen.Fuzz.Inputs;

namespace CorpusGen.Fuzz.Checks;

/// <summary>How much is done with a case. The first two are cheap; a long run does the others with some of the cases only.</summary>
[Flags]
internal enum CheckDepth
{
    /// <summary>The articles are read, the corpus is generated and parsed.</summary>
    Generation = 0,

    /// <summary>The generated code is compiled and loaded.</summary>
    RunTime = 1,

    /// <summary>The citing files are analyzed, and every fix is applied.</summary>
    Analysis = 2,

    /// <summary>The tool's commands run on the files.</summary>
    Tool = 4,

    /// <summary>A web page is imported.</summary>
    Import = 8,

    /// <summary>The corpus is exported in every format, and its pages are written.</summary>
    Output = 16,

    /// <summary>An editor asks what fits where citations are typed, and for the typed members of what is cited.</summary>
    Editing = 32,

    /// <summary>All of it.</summary>
    Everything = RunTime | Analysis | Tool | Import | Output | Editing,
}

/// <summary>Does with a case all that a build, an editor and the tool would do, and throws at the first promise that does not hold.</summary>
internal static class AllChecks
{
    /// <summary>Runs the checks, and says how many fixes were applied.</summary>
    /// <exception cref="FailedCheckException">A promise is broken; anything else that is thrown breaks one too.</exception>
    public static int Run(FuzzCase input, CheckDepth depth)
    {
        var fixes = 0;
        var reading = ReadingCheck.Run(input);
        var code = ReadingCheck.ReadWithLineFeeds(input);
        var generated = GenerationCheck.Run(input, code);
        if (depth.HasFlag(CheckDepth.RunTime))
        {
            RunTimeCheck.Run(generated, code);
        }

        if (depth.HasFlag(CheckDepth.Analysis))
        {
            OwnWordsCheck.Run(input, reading, generated);
            fixes = FixCheck.Run(input, generated, AnalysisCheck.Run(input, generated));
        }

        if (depth.HasFlag(CheckDepth.Tool))
        {
            ToolCheck.Run(input, reading);
        }

        if (depth.HasFlag(CheckDepth.Import))
        {
            ImportCheck.Run(input);
        }

        if (depth.HasFlag(CheckDepth.Output))
        {
            using var folder = new CaseFolder(input);
            ExportCheck.Run(folder);
            ReportCheck.Run(folder);
        }

        if (depth.HasFlag(CheckDepth.Editing))
        {
            using var editor = new CaseEditor(input, generated);
            CompletionCheck.Run(input, reading, generated, editor);
            RefactoringCheck.Run(input, reading, editor);
        }

        return fixes;
    }
}
