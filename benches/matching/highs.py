"""The alliance model in three stages for HiGHS, as in the literature: nothing of ours."""

import json
import sys
import time

import highspy


def build(d):
    h = highspy.Highs()
    h.setOptionValue("output_flag", "log" in sys.argv)
    h.setOptionValue("mip_rel_gap", 0.0)
    h.setOptionValue("mip_abs_gap", 0.5)
    h.setOptionValue("threads", 1)
    n, needs = len(d["candidates"]), d["needs"]
    x = [h.addBinary() for _ in range(n)]
    inf = highspy.kHighsInf
    u = [h.addVariable(0, k["need"]) for k in needs]
    sectors = list(d["helix_min"])
    v = {s: h.addVariable(0, inf) for s in sectors}
    lead = h.addVariable(0, 1)
    flows = {}
    for j, c in enumerate(d["candidates"]):
        hours = [k["id"] for k in needs if k["kind"] == "hours" and k["id"] in c["offers"]]
        if c["hours_total"] is not None and hours:
            for name in hours:
                flows[j, name] = h.addVariable(0, inf)
                h.addConstr(flows[j, name] <= c["offers"][name] * x[j])
            h.addConstr(sum(flows[j, name] for name in hours) <= c["hours_total"] * x[j])
    for k, need in enumerate(needs):
        name = need["id"]
        terms = [
            flows[j, name] if (j, name) in flows else c["offers"][name] * x[j]
            for j, c in enumerate(d["candidates"])
            if name in c["offers"]
        ]
        h.addConstr(sum(terms) + u[k] >= need["need"])
    for s in sectors:
        inside = [x[j] for j, c in enumerate(d["candidates"]) if c["sector"] == s]
        if inside:
            h.addConstr(sum(inside) + v[s] >= d["helix_min"][s])
            h.addConstr(sum(inside) <= d["helix_max"][s])
    h.addConstr(sum(x[j] for j, c in enumerate(d["candidates"]) if c["can_lead"]) + lead >= 1)
    size = sum(x)
    h.addConstr(size <= d["size_max"])
    for i, j in d["hard"]:
        h.addConstr(x[i] + x[j] <= 1)
    for i, j, between in d["bridges"]:
        h.addConstr(x[i] + x[j] - sum(x[b] for b in between) <= 1)
    missing = sum(need["W"] * u[k] for k, need in enumerate(needs))
    missing = missing + sum(d["P_helix"] * v[s] for s in sectors) + d["P_lead"] * lead
    return h, x, missing, size


def solve(path, seconds):
    d = json.load(open(path))
    began = time.perf_counter()
    h, x, missing, size = build(d)

    def stage(objective):
        h.setOptionValue("time_limit", max(0.1, seconds - (time.perf_counter() - began)) + h.getRunTime())
        h.minimize(objective)
        ok = h.getModelStatus() == highspy.HighsModelStatus.kOptimal
        return ok, round(h.getObjectiveValue())

    ok, m = stage(missing)
    print("missing", m, time.perf_counter() - began, h.getInfo().mip_node_count, file=sys.stderr)
    if not ok:
        return None
    h.addConstr(missing <= m + 0.25)
    ok, s = stage(size)
    print("size", s, time.perf_counter() - began, h.getInfo().mip_node_count, file=sys.stderr)
    if not ok:
        return None
    h.addConstr(size <= s + 0.25)
    pairs = []
    for i, j, q in d["pairs"]:
        z = h.addVariable(0, 1)
        if q < 0:
            h.addConstr(z <= x[i])
            h.addConstr(z <= x[j])
        else:
            h.addConstr(z >= x[i] + x[j] - 1)
        pairs.append(q * z)
    cost = sum(c["p"] * x[j] for j, c in enumerate(d["candidates"])) + sum(pairs)
    ok, c = stage(cost)
    print("cost", c, time.perf_counter() - began, h.getInfo().mip_node_count, file=sys.stderr)
    return (m, s, c, ok, time.perf_counter() - began)


if __name__ == "__main__":
    print(solve(sys.argv[1], float(sys.argv[2])))
