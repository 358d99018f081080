#!/usr/bin/env python3
"""Writes erlang.csv, by which the queueing formulas are tested: python3 erlang.py > erlang.csv (needs mpmath, takes a minute).

Deliberately not reckoned as the office does it. Erlang C is its definition: powers and factorials as exact fractions.
Erlang A is the stationary distribution of its birth-death process, state by state, and integrals over the density of the
wait that a caller without end of patience would have (Zeltyn and Mandelbaum, "Call centers with impatient customers:
many-server asymptotics of the M/M/n+G queue", Queueing Systems 51, 2005, section 2).
"""
import random
from fractions import Fraction
from math import factorial

from mpmath import exp, inf, mp, mpf, quad

mp.dps = 30
PIECES = 96
COLUMNS = "model,calls,interval,handling,patience,clerks,within,waits,service_level,asa,occupancy,abandoned"


def erlang_c(calls, interval, handling, clerks, within):
    load = Fraction(calls) * handling / interval
    first = load**clerks / factorial(clerks) * clerks / (clerks - load)
    waits = first / (sum(load**k / Fraction(factorial(k)) for k in range(clerks)) + first)
    waits = mpf(waits.numerator) / waits.denominator
    free = mpf((clerks - load).numerator) / (clerks - load).denominator
    level = 1 - waits * exp(-free * within / handling)
    occupancy = load / clerks
    return waits, level, waits * handling / free, mpf(occupancy.numerator) / occupancy.denominator, mpf(0)


def erlang_a(calls, interval, handling, patience, clerks, within):
    arrival, service, leaving = mpf(calls) / interval, 1 / mpf(handling), 1 / mpf(patience)
    states = [mpf(1)]
    while True:
        to = len(states)
        leave = min(to, clerks) * service + max(to - clerks, 0) * leaving
        states.append(states[-1] * arrival / leave)
        if to > clerks and leave > arrival and states[-1] < mpf(10) ** -40 * max(states):
            break
    all_of_them = sum(states)
    states = [one / all_of_them for one in states]
    waits = sum(states[clerks:])
    queue = sum((k - clerks) * one for k, one in enumerate(states) if k > clerks)
    busy = sum(min(k, clerks) * one for k, one in enumerate(states))
    abandoned = leaving * queue / arrival

    def density(x):
        return arrival * states[clerks - 1] * exp(arrival * (1 - exp(-leaving * x)) / leaving - clerks * service * x)

    def over(function, until):
        return quad(function, [until * k / PIECES for k in range(PIECES + 1)], method="gauss-legendre", maxdegree=4)

    end = (90 + arrival / leaving) / (clerks * service)
    in_time = over(lambda x: density(x) * exp(-leaving * x), mpf(within)) if within else mpf(0)
    waited = over(lambda x: x * density(x) * exp(-leaving * x), end)
    assert abs(over(density, end) / waits - 1) < mpf(10) ** -9, "the two ways to the probability of a wait differ"
    return waits, 1 - waits + in_time, waited / (1 - abandoned), busy / clerks, abandoned


def line(model, calls, interval, handling, patience, clerks, within):
    figures = (
        erlang_c(calls, interval, handling, clerks, within)
        if model == "C"
        else erlang_a(calls, interval, handling, patience, clerks, within)
    )
    return ",".join(
        [model, str(calls), str(interval), str(handling), str(patience if model == "A" else ""), str(clerks), str(within)]
        + [mp.nstr(figure, 15, min_fixed=-inf, max_fixed=inf) for figure in figures]
    )


def main():
    chance = random.Random(20261130)
    print(COLUMNS)
    # The textbook's own example stands first.
    print(line("C", 100, 1800, 180, None, 14, 20))
    for model in "C" * 119 + "A" * 120:
        interval = chance.choice([900, 1800, 3600])
        handling = chance.choice([30, 60, 95, 180, 240, 333, 600, 900])
        load = chance.choice([0.05, 0.4, 1.3, 3, 8, 14, 25, 60, 120]) * chance.uniform(0.7, 1.3)
        calls = max(1, round(load * interval / handling))
        load = calls * handling / interval
        # With patience there is an answer also for fewer clerks than the load needs.
        least = int(load) + 1 if model == "C" else max(1, int(load * 0.6))
        clerks = least + chance.randrange(0, max(3, int(load * 0.5)))
        patience = chance.choice([20, 60, 120, 180, 300, 900])
        print(line(model, calls, interval, handling, patience, clerks, chance.choice([0, 5, 10, 20, 30, 60, 120])))


if __name__ == "__main__":
    main()
