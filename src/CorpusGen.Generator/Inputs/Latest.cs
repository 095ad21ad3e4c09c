namespace CorpusGen.Generator.Inputs;

/// <summary>What was made last of something. Threads that ask at the same time see this or what was there before, and never half of each.</summary>
/// <typeparam name="T">What is made.</typeparam>
internal sealed class Latest<T>
    where T : class
{
    private volatile T? _value;

    /// <summary>The last one; null when nothing has been made yet.</summary>
    public T? Value
    {
        get => _value;
        set => _value = value;
    }
}
