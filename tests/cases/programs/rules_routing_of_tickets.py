# case: tickets are routed by patterns and weights; the first rule that stops wins
# inputs: {"tickets": [{"subject": "Refund for order 123", "body": "please!!", "customer": {"plan": "pro"}}, {"subject": "Cannot log in", "body": "password reset fails", "customer": {"plan": "free"}}, {"subject": "hi", "body": "", "customer": None}, {"subject": "URGENT outage", "body": "all is down", "customer": {"plan": "enterprise", "sla": 1}}]}
# expect: value {'routed': [{'queue': 'billing', 'priority': 3, 'tags': ['angry'], 'rules': [1, 3, 4]}, {'queue': 'accounts', 'priority': 5, 'tags': [], 'rules': [2]}, {'queue': 'spam', 'priority': 5, 'tags': ['empty'], 'rules': [5]}, {'queue': 'oncall', 'priority': 1, 'tags': [], 'rules': [0]}], 'queues': {'accounts': [(5, 'Cannot log in')], 'billing': [(3, 'Refund for order 123')], 'oncall': [(1, 'URGENT outage')], 'spam': [(5, 'hi')]}}
def has(*words):
    return lambda t: any(w in (t["subject"] + " " + t["body"]).lower() for w in words)


def plan(*plans):
    return lambda t: (t.get("customer") or {}).get("plan") in plans


RULES = [
    {"when": [has("urgent", "outage"), plan("enterprise")], "set": {"queue": "oncall", "priority": 1}, "stop": True},
    {"when": [has("refund", "invoice")], "set": {"queue": "billing"}},
    {"when": [has("log in", "password")], "set": {"queue": "accounts"}},
    {"when": [plan("pro", "enterprise")], "add": {"priority": -1}},
    {"when": [lambda t: t["body"].count("!") > 1], "add": {"priority": -1}, "tag": "angry"},
    {"when": [lambda t: not t["body"].strip()], "set": {"queue": "spam"}, "tag": "empty", "stop": True},
]


def route(ticket):
    out = {"queue": "general", "priority": 5, "tags": []}
    for n, rule in enumerate(RULES):
        if not all(test(ticket) for test in rule["when"]):
            continue
        out.update(rule.get("set", {}))
        for key, delta in rule.get("add", {}).items():
            out[key] += delta
        if tag := rule.get("tag"):
            out["tags"] += [tag]
        out.setdefault("rules", []).append(n)
        if rule.get("stop"):
            break
    return out


routed = list(map(route, tickets))
queues = {}
for t, r in zip(tickets, routed):
    queues.setdefault(r["queue"], []).append((r["priority"], t["subject"]))
{"routed": routed, "queues": {q: sorted(v) for q, v in sorted(queues.items())}}
