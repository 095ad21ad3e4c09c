using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace CorpusGen.Mutation;

/// <summary>The switch that Stryker puts into an assembly with mutants: at most one of them is active, and those that were reached are noted.</summary>
internal sealed class MutantSwitch(Assembly mutated)
{
    /// <summary>No mutant.</summary>
    public const int None = -1;

    private const BindingFlags Public = BindingFlags.Static | BindingFlags.Public;

    private readonly System.Type _control = mutated.GetTypes().Single(t => t.Name == "MutantControl");

    /// <summary>Makes the statics of the assembly with the mutant that is active. Those that it keeps from being made are made, or missed, by the tests that need them.</summary>
    public void MakeStatics()
    {
        foreach (var type in mutated.GetTypes().Where(t => t is { TypeInitializer: not null, ContainsGenericParameters: false }))
        {
            try
            {
                RuntimeHelpers.RunClassConstructor(type.TypeHandle);
            }
            catch (System.TypeInitializationException)
            {
                // Whoever uses the type gets it again.
            }
        }
    }

    /// <summary>Makes a mutant the active one.</summary>
    public void Activate(int mutant) => _control.GetField("ActiveMutant", Public)!.SetValue(null, mutant);

    /// <summary>Begins or ends to note what is reached; meanwhile no mutant is active.</summary>
    public void Note(bool isNoting) => _control.GetField("CaptureCoverage", Public)!.SetValue(null, isNoting);

    /// <summary>The mutants that were reached since this was last asked.</summary>
    public IList<int> Reached() => ((IList<int>[])_control.GetMethod("GetCoverageData", Public)!.Invoke(null, null)!)[0];
}
