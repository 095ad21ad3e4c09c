namespace CorpusGen.Cli;

/// <summary>How a command ends; scripts build on these numbers.</summary>
internal static class ExitCodes
{
    /// <summary>Everything is fine.</summary>
    public const int Fine = 0;

    /// <summary>The command ran to its end and found something wrong with an article or a citation.</summary>
    public const int Findings = 1;

    /// <summary>The command was used wrongly, or its input is not what it reads.</summary>
    public const int WrongUse = 2;
}
