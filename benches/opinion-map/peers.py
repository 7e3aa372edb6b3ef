"""Maps real conversations with ours and with red-dwarf, each in a process of its own, compares what
they found among each other and with what Polis' own maths found, and prints what it took.
"""

import json
import math
import os
import pathlib
import subprocess
import sys
import tempfile

import numpy as np
from sklearn.metrics import adjusted_rand_score

HERE = pathlib.Path(__file__).parent
RESAMPLES = 10
GROWTH = (10_000, 31_623, 100_000, 316_228, 1_000_000, 3_162_278, 10_000_000)
STATEMENTS = 1_000


def run(*command):
    """What a command prints, with the seconds of the processor that it took. Of its peak of memory
    it tells itself: what the system tells here begins with the memory of this script."""
    with tempfile.TemporaryFile() as out:
        process = subprocess.Popen(list(map(str, command)), stdout=out, stderr=subprocess.DEVNULL)
        _, status, used = os.wait4(process.pid, 0)
        if status:
            sys.exit(f"{command} failed")
        out.seek(0)
        told = json.load(out)
    told["process_cpu"] = used.ru_utime + used.ru_stime
    return told


def best(times, *command):
    return min((run(*command) for _ in range(times)), key=lambda told: told["process_cpu"])


def groups(told):
    return {one["id"]: one["group"] for one in told["participants"] if one["group"] is not None}


def alike(one, other):
    both = sorted(set(one) & set(other))
    return adjusted_rand_score([one[p] for p in both], [other[p] for p in both])


def cosine(one, other):
    pairs = zip(np.asarray(one), np.asarray(other))
    return min(abs(a @ b) / np.linalg.norm(a) / np.linalg.norm(b) for a, b in pairs)


def polis(data, name):
    """Groups, components by statement and consensus of Polis' own maths, and its seconds."""
    told = json.loads((data / "polis-expected-clojure" / f"{name}.json").read_text())
    members = {who: group["id"] for group in told["group-clusters"] for who in group["members"]}
    return {
        "labels": members,
        "components": [dict(zip(told["tids"], line)) for line in told["pca"]["comps"]],
        "consensus": {
            way: [item["tid"] for item in told["consensus"][way]] for way in ("agree", "disagree")
        },
        "seconds": told["wall_s_cold_jvm"],
    }


def conversations(measure, data, quick):
    for path in sorted((data / "polis-expected").glob("*.json")):
        folder = data / "polis" / path.stem
        votes = folder / "votes.csv"
        if not votes.exists():
            votes = folder / "participants-votes.csv"
        comments = folder / "comments.csv"
        times = 0 if quick else RESAMPLES
        yield {
            "name": path.stem.split(".2")[0],
            "exact": best(5, measure, "file", votes, comments, "exact"),
            "ours": best(5, measure, "file", votes, comments),
            "peer": run(sys.executable, HERE / "red_dwarf.py", votes, comments, 0)
            | {"resamples": run(sys.executable, HERE / "red_dwarf.py", votes, comments, times)["resamples"]},
            "polis": polis(data, path.stem),
            "shuffled": run(measure, "shuffled", votes, comments)["least"],
        }


def same(one, other):
    """Whether lists are equal, or else how many of both are in both."""
    if one == other:
        return "equal"
    first, second = (set(it["agree"]) | set(it["disagree"]) for it in (one, other))
    return f"{len(first & second)} of {max(len(first), len(second))}"


def agreement(found):
    print("\n| conversation | exact: plane (1 − cosine), means, places | groups | consensus |"
          " plane of Polis | groups of Polis | consensus of Polis |")
    print("|---|---|---|---|---|---|---|")
    for it in found:
        exact, peer, theirs = it["exact"], it["peer"], it["polis"]
        means = [one["mean"] for one in exact["statements"]]
        far = [math.dist((one["x"], one["y"]), peer["places"][str(one["id"])])
               for one in exact["participants"]]
        labels = {int(who): group for who, group in peer["labels"].items()}
        ids = [one["id"] for one in exact["statements"]]
        turned = [[line.get(at, 0.0) for at in ids] for line in theirs["components"]]
        print(f"| {it['name']} "
              f"| {1 - cosine(exact['components'], peer['components']):.0e}, "
              f"{np.abs(np.subtract(means, peer['means'])).max():.0e}, {max(far):.0e} "
              f"| ARI {alike(groups(exact), labels):.3f} "
              f"| {same(exact['consensus'], peer['consensus'])} "
              f"| {1 - cosine(exact['components'], turned):.0e} "
              f"| ARI {alike(groups(exact), theirs['labels']):.3f} "
              f"| {same(exact['consensus'], theirs['consensus'])} |")


def stability(found):
    print("\n| conversation | ours: groups | silhouette | 20 orders with other seeds, least | shuffles within, least | 20 resamples: mean, least |"
          " red-dwarf: groups | 10 resamples: mean, least | ours beside red-dwarf | beside Polis |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    for it in found:
        ours, peer = it["ours"], it["peer"]
        told = ours["stability"]
        many = len(ours["groups"]) > 1
        sizes = ", ".join(str(group["size"]) for group in ours["groups"])
        measured = told if many else (told.get("not_told") or {})
        figure = lambda name: f"{measured[name]:.3f}" if name in measured else "–"
        labels = {int(who): group for who, group in peer["labels"].items()}
        theirs = sorted(labels.values())
        sizes_there = ", ".join(str(theirs.count(group)) for group in sorted(set(theirs)))
        again = peer["resamples"]
        resampled = f"{np.mean(again):.3f}, {min(again):.3f}" if again else "–"
        print(f"| {it['name']} | {sizes if many else 'no clear groups'} "
              f"| {ours['silhouette'] or max(one['silhouette'] for one in ours['tried']):.3f} "
              f"| {it['shuffled']:.3f} | {figure('min_ari')} | {figure('resample_ari')}, {figure('resample_ari_min')} "
              f"| {sizes_there} | {resampled} "
              f"| {alike(groups(ours), labels):.3f} | {alike(groups(ours), it['polis']['labels']):.3f} |")


def effort(found):
    print("\n| conversation | red-dwarf: whole, computing, memory | exact: whole, computing, memory "
          "| ratio whole, computing, memory | default: whole, computing, memory "
          "| ratio whole, memory | Polis' maths |")
    print("|---|---|---|---|---|---|---|")
    for it in found:
        peer, exact, ours = it["peer"], it["exact"], it["ours"]
        # The processor's time within a program is told in hundredths.
        tell = lambda told, computing: (f"{told['process_cpu']:.3f} s, {max(computing, 0.01):.2f} s, "
                                        f"{told['memory_mb']:.0f} MB")
        whole = lambda told: peer["process_cpu"] / max(told["process_cpu"], 0.001)
        memory = lambda told: peer["memory_mb"] / told["memory_mb"]
        computing = peer["cpu"] / max(exact["cpu_seconds"], 0.01)
        print(f"| {it['name']} | {tell(peer, peer['cpu'])} | {tell(exact, exact['cpu_seconds'])} "
              f"| {whole(exact):.0f}×, {computing:.0f}×, {memory(exact):.0f}× "
              f"| {tell(ours, ours['cpu_seconds'])} | {whole(ours):.0f}×, {memory(ours):.0f}× "
              f"| {it['polis']['seconds']:.1f} s |")


def growth(measure, quick):
    print("\n| answers | people | computing, 2 threads | processor | memory | one answer: median, most |")
    print("|---|---|---|---|---|---|")
    points = []
    for answers in GROWTH[:5] if quick else GROWTH:
        people = max(answers // 100, 10)
        told = run(measure, "made", people, STATEMENTS, answers, 2)
        points.append((answers, told))
        print(f"| {answers:,} | {people:,} | {told['seconds']:.3f} s | {told['cpu_seconds']:.2f} s "
              f"| {told['memory_mb']:.0f} MB | {told['one_answer_ms_median']:.4f} ms, "
              f"{told['one_answer_ms_most']:.3f} ms |")
    return points


def drawn(points):
    """Seconds, and milliseconds for one answer, by number of answers; both axes logarithmic."""
    def place(answers, value):
        across = 70 + 480 * (math.log10(answers) - 4) / 3
        return across, 270 - 240 * (math.log10(max(value, 1e-7)) + 7) / 8

    parts = [
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 700 330" font-family="sans-serif" font-size="12">',
        "<title>Time of a full run and of one answer, by number of answers</title>",
    ]
    for power in range(-7, 2):
        _, down = place(1e4, 10.0**power)
        parts.append(f'<path d="M70 {down:.0f}H550" stroke="#ccc"/>'
                     f'<text x="8" y="{down + 4:.0f}">{10.0**power:g} s</text>')
    for power in range(4, 8):
        across, _ = place(10.0**power, 1)
        parts.append(f'<text x="{across:.0f}" y="290" text-anchor="middle">{10**power:,}</text>')
    lines = (
        ("#7a1f1f", "full run", lambda told: told["seconds"]),
        ("#33557a", "one answer", lambda told: told["one_answer_ms_median"] / 1e3),
    )
    for colour, name, of in lines:
        places = [place(answers, of(told)) for answers, told in points]
        path = "L".join(f"{across:.0f} {down:.0f}" for across, down in places)
        parts.append(f'<path d="M{path}" fill="none" stroke="{colour}"/>')
        for across, down in places:
            parts.append(f'<circle cx="{across:.0f}" cy="{down:.0f}" r="4" fill="{colour}"/>')
        across, down = places[-1]
        parts.append(f'<text x="{across + 10:.0f}" y="{down + 4:.0f}" fill="{colour}">{name}</text>')
    parts.append('<text x="310" y="316" text-anchor="middle">answers to 1,000 statements</text></svg>\n')
    return "\n".join(parts)


def main():
    measure, quick = pathlib.Path(sys.argv[1]).resolve(), "quick" in sys.argv
    data = pathlib.Path(os.environ.get("MARKE_REFERENCE_DATA", HERE / "../../../shared/data"))
    found = list(conversations(measure, data, quick))
    if not found:
        print(f"nothing compared: there is no {data}/polis-expected")
    else:
        agreement(found)
        stability(found)
        effort(found)
    points = growth(measure, quick)
    if not quick:
        (HERE / "growth.svg").write_text(drawn(points))


if __name__ == "__main__":
    main()
