using System;
using System.Globalization;
using CorpusGen.Mutation;

return args switch
{
    ["worker", var tests, var assembly, var excluded, var mutant] =>
        Worker.Run(tests, assembly, excluded.Split('&', StringSplitOptions.RemoveEmptyEntries), int.Parse(mutant, CultureInfo.InvariantCulture)),
    ["count", var report, var tests, var assembly, var config, var files, var minutes, var outcomes, .. var others] =>
        Counting.Run(report, tests, assembly, config, files, double.Parse(minutes, CultureInfo.InvariantCulture), outcomes, others),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: count STRYKER_REPORT TESTS.dll MUTATED_ASSEMBLY STRYKER_CONFIG FILES MINUTES OUTCOMES [OUTCOMES_OF_OTHER_TESTS …]");
    return 2;
}
