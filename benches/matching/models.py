"""The alliance and ring models for HiGHS and CP-SAT, written from the literature's formulas.

Each solver runs alone in a process, with one thread; `python models.py <solver> <kind> <file>
<seconds>` prints one line of JSON: value, proof, seconds and memory.
"""

import json
import resource
import sys
import time


def alliance_highs(d, seconds):
    """Three stages: what is missing, size, cost."""
    import highspy

    began = time.perf_counter()
    h = highspy.Highs()
    for name, value in (("output_flag", False), ("mip_rel_gap", 0.0), ("mip_abs_gap", 0.5), ("threads", 1)):
        h.setOptionValue(name, value)
    parties, needs = d["candidates"], d["needs"]
    x = [h.addBinary() for _ in parties]
    u = [h.addVariable(0, need["need"]) for need in needs]
    v = {sector: h.addVariable(0, highspy.kHighsInf) for sector in d["helix_min"]}
    lead = h.addVariable(0, 1)
    hours = {}
    for j, party in enumerate(parties):
        names = [n["id"] for n in needs if n["kind"] == "hours" and n["id"] in party["offers"]]
        if party["hours_total"] is not None and names:
            for name in names:
                hours[j, name] = h.addVariable(0, highspy.kHighsInf)
                h.addConstr(hours[j, name] <= party["offers"][name] * x[j])
            h.addConstr(sum(hours[j, name] for name in names) <= party["hours_total"] * x[j])
    for k, need in enumerate(needs):
        name = need["id"]
        brought = [
            hours[j, name] if (j, name) in hours else party["offers"][name] * x[j]
            for j, party in enumerate(parties)
            if name in party["offers"]
        ]
        h.addConstr(sum(brought) + u[k] >= need["need"])
    for sector, least in d["helix_min"].items():
        inside = [x[j] for j, party in enumerate(parties) if party["sector"] == sector]
        # A sector without candidates misses all it needs.
        h.addConstr((sum(inside) + v[sector] if inside else v[sector] + 0) >= least)
        if inside:
            h.addConstr(sum(inside) <= d["helix_max"][sector])
    h.addConstr(sum(x[j] for j, party in enumerate(parties) if party["can_lead"]) + lead >= 1)
    size = sum(x)
    h.addConstr(size <= d["size_max"])
    for i, j in d["hard"]:
        h.addConstr(x[i] + x[j] <= 1)
    for i, j, between in d["bridges"]:
        h.addConstr(x[i] + x[j] - sum(x[b] for b in between) <= 1)
    missing = sum(need["W"] * u[k] for k, need in enumerate(needs))
    missing = missing + sum(d["P_helix"] * one for one in v.values()) + d["P_lead"] * lead

    def stage(objective):
        h.setOptionValue("time_limit", h.getRunTime() + max(0.1, seconds - (time.perf_counter() - began)))
        h.minimize(objective)
        told = h.getModelStatus() == highspy.HighsModelStatus.kOptimal
        has = h.getInfo().primal_solution_status == 2
        return told, round(h.getObjectiveValue()) if has else None

    values = []
    for objective in (missing, size, None):
        if objective is None:
            pairs = []
            for i, j, q in d["pairs"]:
                z = h.addVariable(0, 1)
                if q < 0:
                    h.addConstr(z <= x[i])
                    h.addConstr(z <= x[j])
                else:
                    h.addConstr(z >= x[i] + x[j] - 1)
                pairs.append(q * z)
            objective = sum(party["p"] * x[j] for j, party in enumerate(parties)) + sum(pairs)
        told, value = stage(objective)
        values.append(value)
        if not told:
            return values, False
        if len(values) < 3:
            h.addConstr(objective <= value + 0.25)
    return values, True


def alliance_cpsat(d, seconds):
    from ortools.sat.python import cp_model

    began = time.perf_counter()
    m = cp_model.CpModel()
    parties, needs = d["candidates"], d["needs"]
    x = [m.new_bool_var(f"x{j}") for j in range(len(parties))]
    u = [m.new_int_var(0, need["need"], "") for need in needs]
    v = {sector: m.new_int_var(0, max(least, 0), "") for sector, least in d["helix_min"].items()}
    lead = m.new_bool_var("lead")
    hours = {}
    for j, party in enumerate(parties):
        names = [n["id"] for n in needs if n["kind"] == "hours" and n["id"] in party["offers"]]
        if party["hours_total"] is not None and names:
            for name in names:
                hours[j, name] = m.new_int_var(0, party["offers"][name], "")
                m.add(hours[j, name] <= party["offers"][name] * x[j])
            m.add(sum(hours[j, name] for name in names) <= party["hours_total"] * x[j])
    for k, need in enumerate(needs):
        name = need["id"]
        brought = [
            hours[j, name] if (j, name) in hours else party["offers"][name] * x[j]
            for j, party in enumerate(parties)
            if name in party["offers"]
        ]
        m.add(sum(brought) + u[k] >= need["need"])
    for sector, least in d["helix_min"].items():
        inside = [x[j] for j, party in enumerate(parties) if party["sector"] == sector]
        m.add(sum(inside) + v[sector] >= least)
        m.add(sum(inside) <= d["helix_max"][sector])
    m.add(sum(x[j] for j, party in enumerate(parties) if party["can_lead"]) + lead >= 1)
    m.add(sum(x) <= d["size_max"])
    for i, j in d["hard"]:
        m.add_bool_or([x[i].negated(), x[j].negated()])
    for i, j, between in d["bridges"]:
        m.add_bool_or([x[i].negated(), x[j].negated()] + [x[b] for b in between])
    pairs = []
    for i, j, q in d["pairs"]:
        z = m.new_bool_var("")
        if q < 0:
            m.add_implication(z, x[i])
            m.add_implication(z, x[j])
        else:
            m.add_bool_or([x[i].negated(), x[j].negated(), z])
        pairs.append(q * z)
    missing = sum(need["W"] * u[k] for k, need in enumerate(needs))
    missing = missing + sum(d["P_helix"] * one for one in v.values()) + d["P_lead"] * lead
    cost = sum(party["p"] * x[j] for j, party in enumerate(parties)) + sum(pairs)
    values = []
    for objective in (missing, sum(x), cost):
        m.minimize(objective)
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        solver.parameters.max_time_in_seconds = max(0.1, seconds - (time.perf_counter() - began))
        status = solver.solve(m)
        if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            return values, False
        value = round(solver.objective_value)
        values.append(value)
        if status != cp_model.OPTIMAL:
            return values, False
        m.add(objective <= value)
        m.clear_hints()
        for variable in x:
            m.add_hint(variable, solver.value(variable))
    return values, True


def cycles(d):
    """All rings of at most k members, as lists of lines, with their weights."""
    gifts = {}
    wants = {}
    for w, want in enumerate(d["wants"]):
        wants.setdefault(want["tag"], []).append((w, want))
    for o, offer in enumerate(d["offers"]):
        for w, want in wants.get(offer["tag"], []):
            if want["member"] != offer["member"]:
                gifts.setdefault(offer["member"], []).append((want["member"], o, w, want["weight"]))
    found, path, seen = [], [], set()

    def follow(first, here, weight):
        for to, o, w, more in gifts.get(here, []):
            if to == first:
                found.append((path + [(o, w)], weight + more))
            elif to > first and to not in seen and len(path) + 1 < d["k"]:
                seen.add(to)
                path.append((o, w))
                follow(first, to, weight + more)
                path.pop()
                seen.discard(to)

    for first in sorted(gifts):
        follow(first, first, 0)
    return found


def lines(found):
    used = {}
    for c, (steps, _) in enumerate(found):
        for o, w in steps:
            used.setdefault(("o", o), []).append(c)
            used.setdefault(("w", w), []).append(c)
    return [rings for rings in used.values() if len(rings) > 1]


def rings_highs(d, seconds):
    import highspy

    found = cycles(d)
    if not found:
        return [0], True
    h = highspy.Highs()
    for name, value in (("output_flag", False), ("mip_rel_gap", 0.0), ("mip_abs_gap", 0.9), ("threads", 1)):
        h.setOptionValue(name, value)
    h.setOptionValue("time_limit", float(seconds))
    for _, weight in found:
        h.addVar(0, 1)
    n = len(found)
    h.changeColsCost(n, list(range(n)), [float(weight) for _, weight in found])
    h.changeColsIntegrality(n, list(range(n)), [highspy.HighsVarType.kInteger] * n)
    for rings in lines(found):
        h.addRow(-highspy.kHighsInf, 1.0, len(rings), rings, [1.0] * len(rings))
    h.changeObjectiveSense(highspy.ObjSense.kMaximize)
    h.run()
    return [round(h.getInfo().objective_function_value)], h.getModelStatus() == highspy.HighsModelStatus.kOptimal


def rings_cpsat(d, seconds):
    from ortools.sat.python import cp_model

    found = cycles(d)
    m = cp_model.CpModel()
    x = [m.new_bool_var("") for _ in found]
    for rings in lines(found):
        m.add_at_most_one(x[c] for c in rings)
    m.maximize(sum(weight * one for (_, weight), one in zip(found, x)))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.max_time_in_seconds = float(seconds)
    status = solver.solve(m)
    return [round(solver.objective_value)], status == cp_model.OPTIMAL


if __name__ == "__main__":
    solver, kind, path, seconds = sys.argv[1:]
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    start = time.perf_counter()
    value, proven = globals()[f"{kind}_{solver}"](data, float(seconds))
    spent = time.perf_counter() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(json.dumps({"value": value, "proven": proven, "seconds": spent, "megabytes": memory}))
