using System;

namespace CorpusGen.Cli;

/// <summary>The command cannot do what was asked; the message says what is wrong and what to do about it.</summary>
internal sealed class WrongUseException(string message) : Exception(message);
