#!/usr/bin/env python3
"""Recomputes the published figures of a month from its anonymised journal.

    python3 recompute.py journal.csv > mine.csv
    cmp mine.csv figures.csv

Each line of the journal is one contact, or one ticket, in one of four lists: what its row in the list's table is (first), what its
column is (second), and whether both are of the same contact (paired = 1). Where that would single somebody out, paired is 0: then
the firsts and the seconds of such lines are true, but a first and a second on one line need not belong together.

So every sum of a row or a column counts all lines, and a field of the table counts paired lines only. A field without any is hidden
if unpaired lines have both its row and its column; otherwise nothing happened there. Needs nothing but Python 3.
"""

import csv
import sys
from collections import Counter

ORDER = ["time", "matter", "promise", "ticket"]


def table(lines):
    rows, columns, fields, open_rows, open_columns = Counter(), Counter(), Counter(), set(), set()
    for line in lines:
        first, second = line["first"], line["second"]
        rows[first] += 1
        columns[second] += 1
        if line["paired"] == "1":
            fields[first, second] += 1
        else:
            open_rows.add(first)
            open_columns.add(second)
    return rows, columns, fields, open_rows, open_columns


def figures(name, lines):
    rows, columns, fields, open_rows, open_columns = table(lines)
    yield [name, "", "", sum(rows.values())]
    for row in sorted(rows):
        yield [name, row, "", rows[row]]
    for column in sorted(columns):
        yield [name, "", column, columns[column]]
    for row in sorted(rows):
        for column in sorted(columns):
            if (row, column) in fields:
                yield [name, row, column, fields[row, column]]
            elif row in open_rows and column in open_columns:
                yield [name, row, column, ""]


def main(journal):
    with open(journal, encoding="utf-8", newline="") as source:
        lines = list(csv.DictReader(source))
    sys.stdout.reconfigure(encoding="utf-8", newline="")
    out = csv.writer(sys.stdout, lineterminator="\r\n")
    out.writerow(["list", "first", "second", "count"])
    for name in ORDER:
        own = [line for line in lines if line["list"] == name]
        if own:
            out.writerows(figures(name, own))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
