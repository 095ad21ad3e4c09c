using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Speakers.Names;

/// <summary>The people who share a word, such as a surname or a role, each list in the order of their first mentions.</summary>
internal sealed class Namesakes
{
    // More people of one word than this are not told apart.
    private const int Most = 16;

    private readonly Dictionary<string, List<Person>> _people = new(StringComparer.Ordinal);

    /// <summary>Adds a person; one who gets the word late still stands where first mentioned.</summary>
    public void Add(string word, Person person)
    {
        if (!_people.TryGetValue(word, out var people))
        {
            _people.Add(word, people = new(1));
        }

        var at = people.Count;
        while (at > 0 && people.Count - at < Most && people[at - 1].Position > person.Position)
        {
            at--;
        }

        if (at == 0 || !ReferenceEquals(people[at - 1], person))
        {
            people.Insert(at, person);
        }
    }

    /// <summary>The one of fitting gender named last in front of <paramref name="position"/>, else the first behind it; null when nobody fits.</summary>
    public Person? Nearest(string word, int position, Gender gender)
    {
        if (!_people.TryGetValue(word, out var people))
        {
            return null;
        }

        var last = LastBefore(people, position);
        for (var i = last; i >= 0 && last - i < Most; i--)
        {
            if (Fits(people[i], gender))
            {
                return people[i];
            }
        }

        return last + 1 < people.Count && Fits(people[last + 1], gender) ? people[last + 1] : null;
    }

    /// <summary>The last one in front of <paramref name="position"/> who has the most of the roles; null when nobody has any.</summary>
    public Person? WithMostRoles(string word, string[] roles, int position)
    {
        if (!_people.TryGetValue(word, out var people))
        {
            return null;
        }

        Person? best = null;
        var most = 0;
        var last = LastBefore(people, position);
        for (var i = last; i >= 0 && last - i < Most; i--)
        {
            var shared = roles.Count(people[i].HasRole);
            if (shared > most)
            {
                (best, most) = (people[i], shared);
            }
        }

        return best;
    }

    private static bool Fits(Person person, Gender gender) => gender == Gender.Unknown || person.Gender == Gender.Unknown || person.Gender == gender;

    private static int LastBefore(List<Person> people, int position)
    {
        var (low, high) = (0, people.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = people[middle].Position <= position ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }
}
