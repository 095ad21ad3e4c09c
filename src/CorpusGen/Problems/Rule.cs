namespace CorpusGen.Problems;

/// <summary>How much a finding weighs unless the project says otherwise.</summary>
public enum RuleSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Wrong.</summary>
    Warning,

    /// <summary>Wrong in a way that the project asked to be stopped by.</summary>
    Error,
}

/// <summary>Something that can be wrong with a citation, an article or the project, as data.</summary>
/// <param name="Id">The identifier, such as <c>CG0002</c>; <c>docs/rules</c> has a page for it.</param>
/// <param name="Title">What it says, in a line.</param>
/// <param name="MessageFormat">The message, with <c>{0}</c> and so on for the arguments of a <see cref="Problem"/>.</param>
/// <param name="Severity">How much it weighs by default.</param>
/// <param name="Description">Why it matters, in a sentence or two.</param>
public sealed record Rule(string Id, string Title, string MessageFormat, RuleSeverity Severity, string Description)
{
    /// <summary>What the rule is about: <c>Citations</c> (CG00xx), <c>Articles</c> (CG01xx) or <c>Project</c> (CG02xx).</summary>
    public string Category => Id[3] switch
    {
        '0' => "Citations",
        '1' => "Articles",
        _ => "Project",
    };
}
