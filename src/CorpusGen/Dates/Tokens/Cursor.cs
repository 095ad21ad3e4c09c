using System;
using CorpusGen.Dates.Words;

namespace CorpusGen.Dates.Tokens;

/// <summary>A place in a text, between two tokens. Immutable: a construct that does not match leaves nothing to undo.</summary>
/// <param name="tokens">The text's tokens.</param>
/// <param name="index">The number of the token behind the place.</param>
internal readonly struct Cursor(TokenList tokens, int index)
{
    private readonly TokenList _tokens = tokens;
    private readonly int _index = index;

    /// <summary>The number of the token behind the place.</summary>
    public int Index => _index;

    /// <summary>The token behind the place.</summary>
    public ref readonly Token Token => ref _tokens[_index];

    /// <summary>The vocabulary's entry for the token before the place.</summary>
    public Lexeme WordBefore => _index == 0 ? Lexeme.Unknown : _tokens[_index - 1].Word;

    /// <summary>Where the token before the place ends.</summary>
    public int EndBefore => _index == 0 ? 0 : _tokens[_index - 1].End;

    /// <summary>Whether the text is over.</summary>
    public bool AtEnd => Token.Kind == TokenKind.End;

    /// <summary>The text.</summary>
    public string Text => _tokens.Text;

    /// <summary>Whether the token begins with a capital letter.</summary>
    public bool IsCapital => Token.Kind == TokenKind.Word && char.IsUpper(Text[Token.Start]);

    /// <summary>The character before the token, or a line feed at the beginning.</summary>
    public char CharBefore => Token.Start > 0 ? Text[Token.Start - 1] : '\n';

    /// <summary>The place behind the token.</summary>
    public Cursor Next() => new(_tokens, _index + 1 < _tokens.Count ? _index + 1 : _index);

    /// <summary>The place behind the token if it belongs to any of the classes, else this one.</summary>
    public Cursor Skip(WordClasses classes) => Token.Is(classes) ? Next() : this;

    /// <summary>The place behind the token if it is this sign, else this one.</summary>
    public Cursor Skip(char sign) => Token.IsSign(sign) ? Next() : this;

    /// <summary>The words of a token.</summary>
    public ReadOnlySpan<char> Of(in Token token) => Text.AsSpan(token.Start, token.Length);
}
