"""Suggests themes for the projects of Amsterdam with scikit-learn and with ours.

The same random splits go to every method; a suggestion is right if it is among the categories
of the project. Figures are pooled over all projects, files and splits.
"""

import csv
import html
import os
import pathlib
import random
import subprocess
import sys
import time

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.naive_bayes import ComplementNB
from sklearn.preprocessing import normalize
from sklearn.svm import LinearSVC

SEEDS = range(20)
SHARES = (20, 50)
PROJECTS_MIN = 20


def budgets(data):
    """Each budget's name with the titles and the categories of its projects."""
    for path in sorted((data / "pabulib").glob("Netherlands_Amsterdam_*.pb")):
        projects = [row for row in section(path, "PROJECTS") if row.get("category")]
        if len(projects) >= PROJECTS_MIN:
            titles = [row["name"] for row in projects]
            categories = [category(row["category"]) for row in projects]
            yield path.stem, titles, categories


def section(path, name):
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    start = next(at for at, line in enumerate(lines) if line.strip() == name)
    ends = (at for at in range(start + 1, len(lines)) if lines[at].strip() in ("VOTES", "PROJECTS"))
    return csv.DictReader(lines[start + 1 : next(ends, len(lines))], delimiter=";")


def category(text):
    return [html.unescape(part).strip().lower() for part in text.split(",")]


def splits(name, count):
    for share in SHARES:
        for seed in SEEDS:
            numbers = list(range(count))
            random.Random(f"{name} {share} {seed}").shuffle(numbers)
            learned = max(2, round(count * share / 100))
            yield share, seed, numbers[:learned], numbers[learned:]


def majority(titles, labels, tried, names):
    counts = [labels.count(name) for name in names]
    return np.tile(counts, (len(tried), 1))


def pieces(titles, tried):
    vectors = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5))
    return vectors.fit_transform(titles), vectors.transform(tried)


def centroid(titles, labels, tried, names):
    known, new = pieces(titles, tried)
    scores = np.full((len(tried), len(names)), -1.0)
    for column, name in enumerate(names):
        rows = [row for row, label in enumerate(labels) if label == name]
        if rows:
            middle = normalize(np.asarray(known[rows].mean(axis=0)))
            scores[:, column] = np.asarray(new @ middle.T).ravel()
    return scores


def classifier(make):
    def scores(titles, labels, tried, names):
        known, new = pieces(titles, tried)
        scores = np.full((len(tried), len(names)), -1e9)
        if len(set(labels)) == 1:
            scores[:, names.index(labels[0])] = 0
            return scores
        model = make().fit(known, labels)
        decide = getattr(model, "decision_function", None) or model.predict_log_proba
        values = decide(new)
        values = np.stack([-values, values], 1) if values.ndim == 1 else values
        for column, name in enumerate(model.classes_):
            scores[:, names.index(name)] = values[:, column]
        return scores

    return scores


def with_names(method):
    """The name of every theme as one more labelled title."""
    return lambda titles, labels, tried, names: method(titles + names, labels + names, tried, names)


METHODS = {
    "most frequent theme": majority,
    "nearest centroid": centroid,
    "ComplementNB": classifier(ComplementNB),
    "LinearSVC": classifier(LinearSVC),
    "nearest centroid, names of themes": with_names(centroid),
    "LinearSVC, names of themes": with_names(classifier(LinearSVC)),
}


def measure(projects):
    """Of every method and share: tried, first right, right among three, microseconds."""
    found = {}
    for name, titles, categories in projects:
        names = sorted({label for labels in categories for label in labels})
        for share, _seed, learned, others in splits(name, len(titles)):
            known = [(titles[n], label) for n in learned for label in categories[n]]
            texts, labels = [text for text, _ in known], [label for _, label in known]
            for method, scores in METHODS.items():
                started = time.perf_counter()
                ranked = np.argsort(-scores(texts, labels, [titles[n] for n in others], names),
                                    kind="stable")
                spent = time.perf_counter() - started
                right = [[names[c] in categories[n] for c in row[:3]]
                         for n, row in zip(others, ranked)]
                row = found.setdefault((method, share), np.zeros(4))
                row += [len(right), sum(r[0] for r in right), sum(any(r) for r in right), spent]
    return {key: (*row[:3], row[3] / row[0] * 1e6) for key, row in found.items()}


def ours(target, data, projects, place):
    lines = [
        f"{name}\t{share}\t{seed}\t{' '.join(map(str, learned))}"
        for name, titles, _ in projects
        for share, seed, learned, _ in splits(name, len(titles))
    ]
    place.write_text("\n".join(lines) + "\n")
    command = [f"{target}/release/examples/measure", str(data), str(place)]
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    rows = [line.split("\t") for line in out.splitlines()]
    found = {(row[1], int(row[2])): tuple(map(float, row[3:])) for row in rows if row[0] == "suggest"}
    sure = {}
    for _, method, _, fifth, count, right in (row for row in rows if row[0] == "confidence"):
        if method == "ours":
            sure[int(fifth)] = sure.get(int(fifth), np.zeros(2)) + [int(count), int(right)]
    return found, sure, [row[1:] for row in rows if row[0] == "time"]


def main():
    target = pathlib.Path(sys.argv[1]).resolve()
    data = pathlib.Path(os.environ.get("MARKE_REFERENCE_DATA", "../shared/data")).resolve()
    projects = list(budgets(data))
    if not projects:
        sys.exit(f"nothing to measure: there is no {data}/pabulib")
    found = measure(projects)
    mine, sure, times = ours(target, data, projects, target / "topics-bench" / "splits.tsv")
    found.update(mine)
    count = sum(len(titles) for _, titles, _ in projects)
    print(f"{count} projects in {len(projects)} files, {len(SEEDS)} splits each.\n")
    print("| method | 20 %: first | of three | 50 %: first | of three | µs for one (peers: with fitting) |")
    print("|---|---|---|---|---|---|")
    for method in dict.fromkeys(method for method, _ in found):
        cells = [f"{100 * found[method, share][at] / found[method, share][0]:.1f} %"
                 for share in SHARES for at in (1, 2)]
        print(f"| {method} | {' | '.join(cells)} | {found[method, 50][3]:,.0f} |")
    print("\n| confidence of ours | suggestions | right |\n|---|---|---|")
    for fifth, (tried, right) in sorted(sure.items()):
        print(f"| {20 * fifth} to {20 * fifth + 20} % | {tried:,.0f} | {100 * right / tried:.0f} % |")
    print("\n| of 20,000 titles | time |\n|---|---|")
    for what, _count, micros in times:
        print(f"| {what} | {float(micros) / 1000:,.2f} ms |")


if __name__ == "__main__":
    main()
