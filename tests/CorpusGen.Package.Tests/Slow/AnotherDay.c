/*
 * The clock of another day, for every process into which this is preloaded (LD_PRELOAD) and for its children.
 *
 *     cc -shared -fPIC -DSECONDS_AWAY=86400 -o another-day.so AnotherDay.c -ldl
 *
 * Only what asks for the time of day is answered otherwise. How long something takes is measured by clocks that have no day (CLOCK_MONOTONIC), and .NET waits
 * by those too: they stay as they are, and so do the times that the system gives to the files that it writes.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stddef.h>
#include <sys/time.h>
#include <time.h>

#ifndef SECONDS_AWAY
#error "Say how far away the day is: -DSECONDS_AWAY=86400"
#endif

typedef int clock_reader(clockid_t, struct timespec *);

static int has_a_day(clockid_t clock)
{
    return clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE || clock == CLOCK_REALTIME_ALARM || clock == CLOCK_TAI;
}

int clock_gettime(clockid_t clock, struct timespec *now)
{
    /* Two threads may both look it up: they find the same. */
    static clock_reader *of_the_system;
    if (of_the_system == NULL)
    {
        of_the_system = (clock_reader *)dlsym(RTLD_NEXT, "clock_gettime");
    }

    int result = of_the_system(clock, now);
    if (result == 0 && has_a_day(clock))
    {
        now->tv_sec += SECONDS_AWAY;
    }

    return result;
}

/* The C library answers these three without a call of the function above. */

int gettimeofday(struct timeval *restrict now, void *restrict zone)
{
    (void)zone;
    struct timespec precise;
    int result = clock_gettime(CLOCK_REALTIME, &precise);
    now->tv_sec = precise.tv_sec;
    now->tv_usec = precise.tv_nsec / 1000;
    return result;
}

int timespec_get(struct timespec *now, int base)
{
    return base == TIME_UTC && clock_gettime(CLOCK_REALTIME, now) == 0 ? base : 0;
}

time_t time(time_t *now)
{
    struct timespec precise;
    clock_gettime(CLOCK_REALTIME, &precise);
    if (now != NULL)
    {
        *now = precise.tv_sec;
    }

    return precise.tv_sec;
}
