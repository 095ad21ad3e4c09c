using System;
using System.Globalization;
using System.IO;
using System.Threading;

namespace CorpusGen.Cli;

/// <summary>
/// Shows a person how far long work is, in one line of a terminal that is written over and is gone at the end. Blanks alone cover what was there, so that any
/// terminal understands it. Work that is done in no time shows nothing.
/// </summary>
/// <param name="terminal">Where to.</param>
/// <param name="width">How many columns it has; a line that fills the last one would wrap.</param>
/// <param name="clock">Tells how long the work takes.</param>
internal sealed class ProgressLine(TextWriter terminal, int width, TimeProvider clock)
{
    // People do not wonder before, and cannot read faster.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Lock _painting = new();
    private readonly long _start = clock.GetTimestamp();
    private long _painted;
    private string _line = "";

    /// <summary>The one that shows nothing: no person is looking.</summary>
    public static ProgressLine None => new(TextWriter.Null, 0, TimeProvider.System);

    /// <summary>Whether a person sees what is written to standard error, on a terminal that can write over a line.</summary>
    /// <param name="isRedirected">Whether standard error goes into a file or to another program.</param>
    /// <param name="kind">What the terminal calls itself, in <c>TERM</c>; nothing on Windows.</param>
    public static bool IsWanted(bool isRedirected, string? kind) => !isRedirected && kind != "dumb";

    /// <summary>Begins work of a known or unknown number of parts.</summary>
    /// <param name="what">What is done, such as <c>Reading articles</c>.</param>
    /// <param name="total">How many parts it has; 0 when that is not known.</param>
    public Step Begin(string what, int total = 0) => new(this, what, total);

    private void Paint(Step step)
    {
        lock (_painting)
        {
            var now = clock.GetTimestamp();
            if (step.IsUncounted || (clock.GetElapsedTime(_start, now) >= Patience && clock.GetElapsedTime(_painted, now) >= Pause))
            {
                Cover(step.Text);
                _painted = now;
            }
        }
    }

    private void Clear()
    {
        lock (_painting)
        {
            if (_line.Length > 0)
            {
                Cover("");
            }
        }
    }

    private void Cover(string text)
    {
        var shown = text.Length < width ? text : text[..Math.Max(0, width - 1)];
        terminal.Write($"\r{shown.PadRight(_line.Length)}{(shown.Length == 0 ? "\r" : "")}");
        _line = shown;
    }

    /// <summary>Work that is under way; its end takes the line away. Its parts may be done by several threads.</summary>
    internal sealed class Step : IDisposable
    {
        private readonly ProgressLine _progress;
        private readonly string _what;
        private readonly int _total;
        private int _done;

        internal Step(ProgressLine progress, string what, int total)
        {
            (_progress, _what, _total) = (progress, what, total);
            progress.Paint(this);
        }

        // Shown at once: there is no part whose end could show it later.
        internal bool IsUncounted => _total == 0;

        internal string Text => IsUncounted ? _what : string.Create(CultureInfo.InvariantCulture, $"{_what}  {_done:N0} of {_total:N0}");

        /// <summary>Another part is done.</summary>
        public void Advance()
        {
            Interlocked.Increment(ref _done);
            _progress.Paint(this);
        }

        /// <summary>Takes the line away for something that is written in its place.</summary>
        public void Clear() => _progress.Clear();

        /// <inheritdoc/>
        public void Dispose() => _progress.Clear();
    }
}
