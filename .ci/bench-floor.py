#!/usr/bin/env python3
"""The floor that an index can be measured by: the same files in a bare SQLite FTS5 table.

    bench-floor.py DIR DATABASE ENDING… < QUERIES

Reads every file below DIR with one of the endings and inserts its text into one column with the default tokenizer, in
one transaction; then runs each query, a line each, with its fifty best matches. Prints rows of the
table that .ci/bench makes.
"""
import os
import sqlite3
import sys
import time

def articles(library, endings):
    for folder, _, names in os.walk(library):
        for name in names:
            if name.endswith(endings):
                with open(os.path.join(folder, name), encoding="utf-8", errors="replace", newline="") as file:
                    yield (file.read(),)


def insert(connection, library, endings):
    """Seconds that it takes."""
    start = time.monotonic()
    connection.execute("CREATE VIRTUAL TABLE article USING fts5(text)")
    with connection:
        connection.executemany("INSERT INTO article VALUES (?)", articles(library, endings))
    return time.monotonic() - start


def match(query):
    """The query with its words as strings of FTS5, which know no operators."""
    return query if query.startswith('"') else " ".join(f'"{word}"' for word in query.split())


def answer(connection, query):
    """Milliseconds for the best fifty."""
    start = time.monotonic()
    connection.execute(
        "SELECT rowid FROM article WHERE article MATCH ? ORDER BY rank LIMIT 50", (match(query),)).fetchall()
    return 1000 * (time.monotonic() - start)


def main():
    library, path, *endings = sys.argv[1:]
    connection = sqlite3.connect(path)
    seconds = insert(connection, library, tuple(f".{ending}" for ending in endings))
    times = sorted(answer(connection, line.rstrip("\n")) for line in sys.stdin)
    connection.close()
    print(f"new library: text indexed\tFTS5\t{seconds:.2f} s")
    if times:
        p95 = times[-(-95 * len(times) // 100) - 1]
        print(f"a query, in the process: p50 / p95\tFTS5\t{times[len(times) // 2]:.1f} / {p95:.1f} ms")


main()
