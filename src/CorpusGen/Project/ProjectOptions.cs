using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen.Problems;
using CorpusGen.Text;

namespace CorpusGen.Project;

/// <summary>What a project file says about its corpus. Equal values mean that nothing was changed.</summary>
public sealed record ProjectOptions
{
    /// <summary>The namespace of the corpus class, with a keyword escaped; empty for the global namespace.</summary>
    public required string Namespace { get; init; }

    /// <summary>The name of the corpus class, without an <c>@</c>.</summary>
    public string ClassName { get; init; } = OptionNames.DefaultClassName;

    /// <summary>Whether the corpus class and its articles are public; else they are internal.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Whether the whole text of each article goes into the program.</summary>
    public bool EmbedText { get; init; }

    /// <summary>What the assembly carries for projects that reference it; nothing when the corpus is internal.</summary>
    public CarriedText CarriedText { get; init; }

    /// <summary>How much a broken citation weighs.</summary>
    public BrokenCitations BrokenCitations { get; init; }

    /// <summary>Whether the project has the package only through another project or package, and so never asked for a corpus.</summary>
    public bool IsTransitive { get; init; }

    /// <summary>Reads the project's properties. What cannot be read falls back to its default, and becomes a problem.</summary>
    /// <param name="property">Gives the value of a property by its name (see <see cref="OptionNames"/>); null or empty when it is not set.</param>
    public static ProjectOptionsReading Read(Func<string, string?> property)
    {
        var problems = new List<Problem>();
        var rootNamespace = ToNamespace(property(OptionNames.RootNamespace) ?? "");
        var isPublic = Choose(property, OptionNames.Visibility, problems, ("internal", false), ("public", true));
        var embedText = Choose(property, OptionNames.EmbedText, problems, ("false", false), ("true", true));
        var carriedText = ReadCarriedText(property, embedText, problems);
        var options = new ProjectOptions
        {
            Namespace = ReadNamespace(Value(property, OptionNames.Namespace), rootNamespace, problems),
            ClassName = ReadClassName(Value(property, OptionNames.ClassName), problems),
            IsPublic = isPublic,
            EmbedText = embedText,
            CarriedText = isPublic ? carriedText : CarriedText.None,
            IsTransitive = Choose(property, OptionNames.IsTransitive, problems, ("false", false), ("true", true)),
            BrokenCitations = Choose(
                property,
                OptionNames.BrokenCitations,
                problems,
                ("warning", BrokenCitations.Warning),
                ("error", BrokenCitations.Error),
                ("none", BrokenCitations.None)),
        };
        return new ProjectOptionsReading(AvoidClash(options, problems), problems.ToEquatableArray());
    }

    private static string? Value(Func<string, string?> property, string name) =>
        property(name)?.Trim() is { Length: > 0 } value ? value : null;

    private static string ReadNamespace(string? value, string rootNamespace, List<Problem> problems)
    {
        if (value is null)
        {
            return rootNamespace;
        }

        var parts = value.Split('.');
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = WithoutAt(parts[i]);
        }

        if (Array.TrueForAll(parts, CSharpName.IsValid))
        {
            return string.Join(".", Array.ConvertAll(parts, CSharpName.Escape));
        }

        var instead = rootNamespace.Length == 0 ? "no namespace is used" : $"'{rootNamespace}' is used";
        problems.Add(Problem(Rules.BadName, value, "namespace", instead));
        return rootNamespace;
    }

    private static string ReadClassName(string? value, List<Problem> problems)
    {
        if (value is null)
        {
            return OptionNames.DefaultClassName;
        }

        var plain = WithoutAt(value);
        if (CSharpName.IsValid(plain))
        {
            return plain;
        }

        problems.Add(Problem(Rules.BadName, value, "class name", $"'{OptionNames.DefaultClassName}' is used"));
        return OptionNames.DefaultClassName;
    }

    // Who puts the whole texts into the program hands them on already.
    private static CarriedText ReadCarriedText(Func<string, string?> property, bool embedText, List<Problem> problems)
    {
        (string, CarriedText) quotations = ("quotations", CarriedText.Quotations), text = ("text", CarriedText.Text);
        return embedText
            ? Choose(property, OptionNames.CarriedText, problems, text, quotations, ("none", CarriedText.None))
            : Choose(property, OptionNames.CarriedText, problems, quotations, text, ("none", CarriedText.None));
    }

    private static string WithoutAt(string name) => name.Length > 0 && name[0] == '@' ? name.Substring(1) : name;

    // A class cannot have the name of one of its members; and in the global namespace a class called CorpusGen would hide the library's namespace
    // from all generated code.
    private static ProjectOptions AvoidClash(ProjectOptions options, List<Problem> problems)
    {
        var hidesLibrary = options.Namespace.Length == 0 && options.ClassName == OptionNames.LibraryNamespace;
        if (!hidesLibrary && !OptionNames.CorpusMembers.Contains(options.ClassName))
        {
            return options;
        }

        problems.Add(Problem(Rules.BadName, options.ClassName, "class name beside what is generated", $"'{OptionNames.DefaultClassName}' is used"));
        return options with { ClassName = OptionNames.DefaultClassName };
    }

    private static T Choose<T>(Func<string, string?> property, string name, List<Problem> problems, params (string Word, T Meaning)[] choices)
    {
        if (Value(property, name) is not { } value)
        {
            return choices[0].Meaning;
        }

        foreach (var (word, meaning) in choices)
        {
            if (string.Equals(word, value, StringComparison.OrdinalIgnoreCase))
            {
                return meaning;
            }
        }

        problems.Add(Problem(Rules.UnknownOption, name, value, Words(choices)));
        return choices[0].Meaning;
    }

    private static string Words<T>((string Word, T Meaning)[] choices)
    {
        var words = new StringBuilder(choices[0].Word);
        for (var i = 1; i < choices.Length; i++)
        {
            words.Append(i == choices.Length - 1 ? " or " : ", ").Append(choices[i].Word);
        }

        return words.ToString();
    }

    // MSBuild derives RootNamespace from the project's file name, so it may be no C# name ("my-app"): what does not fit becomes an underscore.
    private static string ToNamespace(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0)
        {
            return "";
        }

        var parts = trimmed.Split('.');
        for (var i = 0; i < parts.Length; i++)
        {
            var name = new StringBuilder(parts[i].Length + 1);
            foreach (var c in parts[i])
            {
                name.Append(CSharpName.IsPart(c) ? c : '_');
            }

            if (name.Length == 0 || !CSharpName.IsStart(name[0]))
            {
                name.Insert(0, '_');
            }

            parts[i] = CSharpName.Escape(name.ToString());
        }

        return string.Join(".", parts);
    }

    private static Problem Problem(Rule rule, params string[] arguments) => new(rule, null, default, arguments.ToEquatableArray());
}

/// <summary>A project's options, read.</summary>
/// <param name="Options">The options, with defaults in place of what cannot be read.</param>
/// <param name="Problems">CG0202 and CG0203, about no file.</param>
public sealed record ProjectOptionsReading(ProjectOptions Options, EquatableArray<Problem> Problems);
