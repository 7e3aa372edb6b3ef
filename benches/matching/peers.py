"""Runs ours, HiGHS and CP-SAT on the same files in the same run and prints tables in Markdown.

Growth is measured on challenges made here, from 10 to 2,000 candidates, and drawn as SVG.
"""

import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
SECONDS = 60
GROWTH = (10, 20, 50, 100, 200, 500, 1000, 2000)


def peer(solver, kind, path, seconds):
    command = [sys.executable, HERE / "models.py", solver, kind, path, str(seconds)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=2 * seconds + 30)
    except (subprocess.TimeoutExpired, subprocess.CalledProcessError):
        return {"value": None, "proven": False, "seconds": float(seconds), "megabytes": 0}
    return json.loads(done.stdout.splitlines()[-1])


def ours(measure, kind, path, seconds):
    command = ["/usr/bin/env", "python3", "-c", MEMORY, measure, kind, path, str(seconds)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    told = json.loads(done.stdout)
    value = [told["missing"], told["size"], told["burden"]] if kind == "alliances" else [told["weight"]]
    return {
        "value": value,
        "proven": told["proven"],
        "seconds": told["seconds"],
        "first": told.get("first_seconds"),
        "megabytes": int(done.stderr.split()[-1]),
    }


MEMORY = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024, file=sys.stderr)
"""


def row(name, results):
    cells = [name]
    for result in results:
        value = "–" if not result["value"] else ", ".join(str(one) for one in result["value"])
        proof = "proven" if result["proven"] else "not proven"
        cells.append(f"{value} {proof}, {result['seconds']:.2f} s, {result['megabytes']} MB")
    mine, highs = results[0], results[1]
    cells.append(f"{mine['seconds'] / highs['seconds']:.2f}" if highs["seconds"] else "–")
    print("| " + " | ".join(cells) + " |", flush=True)


def table(measure, kind, peer_kind, paths):
    print(f"\n| {kind} | ours | HiGHS | CP-SAT | ours / HiGHS |\n|---|---|---|---|---|")
    for path in paths:
        results = [ours(measure, kind, path, SECONDS)]
        results += [peer(solver, peer_kind, path, SECONDS) for solver in ("highs", "cpsat")]
        row(path.stem, results)


def made(count, seed):
    """A challenge of a size, made by chance: needs grow slowly with the number of candidates."""
    chance = random.Random(f"{count} {seed}")
    kinds = ("hours", "hours", "money", "facility", "knowledge")
    needs = []
    for k in range(min(4 + count.bit_length() * 3 // 2, 18)):
        kind = kinds[k % len(kinds)]
        amount = chance.randint(4, 8) if kind == "knowledge" else chance.randint(50, 500)
        importance = chance.randint(1, 3)
        weight = max(1, round(1000 * importance / amount))
        needs.append({"id": f"n{k}", "kind": kind, "need": amount, "importance": importance, "W": weight})
    sectors = ["education", "government", "business", "society"]
    parties = []
    for j in range(count):
        offers = {}
        for need in chance.sample(needs, chance.randint(1, 3)):
            offers[need["id"]] = max(1, int(need["need"] * chance.uniform(0.1, 0.8)))
        hours = sum(amount for name, amount in offers.items() if needs[int(name[1:])]["kind"] == "hours")
        parties.append({
            "id": f"p{j}",
            "sector": chance.choice(sectors),
            "offers": offers,
            "hours_total": int(hours * 0.7) + 1 if hours and chance.random() < 0.5 else None,
            "can_lead": int(chance.random() < 0.2),
            "p": 20 + 3 * chance.randint(-10, 10),
        })
    pairs, hard, bridges = {}, [], []
    for _ in range(count * 8):
        i, j = sorted(chance.sample(range(count), 2))
        pairs[i, j] = chance.choice([-12, -8, -6, -4, -2, -1, -1, 5, 9, 14])
    for (i, j), q in pairs.items():
        if q == 14:
            bridges.append([i, j, sorted(chance.sample(range(count), 2))])
        elif q == 9 and chance.random() < 0.3:
            hard.append([i, j])
    return {
        "needs": needs,
        "candidates": parties,
        "pairs": [[i, j, q] for (i, j), q in sorted(pairs.items())],
        "hard": hard,
        "bridges": bridges,
        "helix_min": dict.fromkeys(sectors, 1),
        "helix_max": dict.fromkeys(sectors, 6),
        "size_max": 12,
        "P_helix": 5000,
        "P_lead": 5000,
    }


def growth(measure, seconds):
    print("\n| candidates | first answer | ours | HiGHS | ours / HiGHS |\n|---|---|---|---|---|")
    points = {"ours": [], "HiGHS": []}
    with tempfile.TemporaryDirectory() as folder:
        for count in GROWTH:
            path = pathlib.Path(folder) / f"{count}.json"
            path.write_text(json.dumps(made(count, 1)), encoding="utf-8")
            mine = ours(measure, "alliances", path, seconds)
            highs = peer("highs", "alliance", path, seconds)
            points["ours"].append((count, mine["seconds"], mine["proven"]))
            points["HiGHS"].append((count, highs["seconds"], highs["proven"]))
            told = [
                f"{result['seconds']:.2f} s, {'proven' if result['proven'] else 'not proven'}: "
                + ", ".join(str(one) for one in result["value"] or ["–"])
                for result in (mine, highs)
            ]
            ratio = mine["seconds"] / highs["seconds"]
            print(f"| {count:,} | {mine['first'] or 0:.2f} s | {told[0]} | {told[1]} | {ratio:.2f} |", flush=True)
    return points


def drawn(points):
    """Both axes logarithmic; hollow points are not proven."""
    from math import log10

    def place(count, seconds):
        across = 60 + 500 * (log10(count) - 1) / (log10(2000) - 1)
        return across, 260 - 230 * (log10(max(seconds, 0.001)) + 3) / 5.2

    parts = [
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 310" font-family="sans-serif" font-size="12">',
        "<title>Seconds until an alliance is proven, by number of candidates</title>",
    ]
    for power in range(-3, 3):
        _, down = place(10, 10**power)
        parts.append(f'<path d="M60 {down:.0f}H560" stroke="#ccc"/><text x="8" y="{down + 4:.0f}">{10**power:g} s</text>')
    for count in GROWTH:
        across, _ = place(count, 1)
        parts.append(f'<text x="{across:.0f}" y="285" text-anchor="middle">{count:,}</text>')
    for colour, (name, line) in zip(("#7a1f1f", "#33557a"), points.items()):
        places = [place(count, seconds) for count, seconds, _ in line]
        path = "L".join(f"{across:.0f} {down:.0f}" for across, down in places)
        parts.append(f'<path d="M{path}" fill="none" stroke="{colour}"/>')
        for (across, down), (_, _, proven) in zip(places, line):
            fill = colour if proven else "#fff"
            parts.append(f'<circle cx="{across:.0f}" cy="{down:.0f}" r="4" fill="{fill}" stroke="{colour}"/>')
        across, down = places[-1]
        parts.append(f'<text x="{across + 10:.0f}" y="{down + 4:.0f}" fill="{colour}">{name}</text>')
    parts.append('<text x="310" y="304" text-anchor="middle">candidates; hollow: not proven</text></svg>\n')
    return "\n".join(parts)


def main():
    measure, quick = sys.argv[1], "quick" in sys.argv
    default = HERE / "../../../shared/data"
    data = pathlib.Path(os.environ.get("MARKE_REFERENCE_DATA", default))
    challenges = sorted(path for path in (data / "alliances").glob("*-?.json"))
    markets = sorted((data / "rings").glob("r*.json"))
    if quick:
        challenges = [path for path in challenges if not path.stem.startswith("xl")]
        markets = [path for path in markets if path.stem[:3] not in ("r06", "r08")]
    table(measure, "alliances", "alliance", challenges)
    table(measure, "rings", "rings", markets)
    points = growth(measure, 20 if quick else SECONDS // 2)
    picture = HERE / "growth.svg"
    picture.write_text(drawn(points), encoding="utf-8")
    print(f"\nGrowth is drawn in {picture.name}.")


if __name__ == "__main__":
    main()
