"""Maps one conversation with red-dwarf and prints what it found and what it took, as JSON.

With a number as third argument the map is made so many times again from four fifths of the
people, with as many groups, and compared.
"""

import csv
import json
import random
import resource
import sys
import warnings

warnings.filterwarnings("ignore")


def spent():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def peak_mb():
    """The most memory of this program itself (Linux)."""
    with open("/proc/self/status", encoding="utf-8") as file:
        line = next(line for line in file if line.startswith("VmHWM:"))
    return int(line.split()[1]) / 1024


def read(votes, comments):
    with open(votes, newline="", encoding="utf-8") as file:
        rows = csv.DictReader(file)
        if "vote" in rows.fieldnames:
            last = {}
            for row in sorted(rows, key=lambda row: int(row["timestamp"])):
                last[int(row["voter-id"]), int(row["comment-id"])] = int(row["vote"])
        else:
            last = {
                (int(row["participant"]), int(name)): int(value)
                for row in rows
                for name, value in row.items()
                if name.isdigit() and value
            }
    with open(comments, newline="", encoding="utf-8") as file:
        out = [int(row["comment-id"]) for row in csv.DictReader(file) if row["moderated"] == "-1"]
    told = [
        {"participant_id": who, "statement_id": what, "vote": vote}
        for (who, what), vote in last.items()
    ]
    return told, out


def labels(result):
    groups = result.participants_df["cluster_id"].dropna()
    return {int(who): int(group) for who, group in groups.items()}


def main():
    began = spent()
    from reddwarf.implementations.base import run_pipeline
    from sklearn.metrics import adjusted_rand_score

    votes, out = read(sys.argv[1], sys.argv[2])
    before = spent()
    result = run_pipeline(votes=votes, mod_out_statement_ids=out, random_state=0)
    after = spent()
    told = {
        "imports_and_reading_cpu": before - began,
        "cpu": after - before,
        "memory_mb": peak_mb(),
        "labels": labels(result),
        "components": [list(map(float, line)) for line in result.reducer.components_],
        "means": list(map(float, result.reducer.mean_)),
        "places": {int(who): list(map(float, at)) for who, at in result.participant_projections.items()},
        "consensus": {
            way: [item["tid"] for item in result.consensus[way]] for way in ("agree", "disagree")
        },
    }
    people = sorted({vote["participant_id"] for vote in votes})
    found = []
    for seed in range(int(sys.argv[3])):
        some = set(random.Random(seed).sample(people, len(people) * 4 // 5))
        again = run_pipeline(
            votes=[vote for vote in votes if vote["participant_id"] in some],
            mod_out_statement_ids=out,
            force_group_count=len(set(told["labels"].values())),
            random_state=0,
        )
        again = labels(again)
        both = sorted(set(again) & set(told["labels"]))
        found.append(adjusted_rand_score([told["labels"][p] for p in both], [again[p] for p in both]))
    told["resamples"] = found
    print(json.dumps(told))


if __name__ == "__main__":
    main()
