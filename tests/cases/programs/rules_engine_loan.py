# case: a rules engine: scores, reasons and a decision
# inputs: {"applicant": {"name": "Ann", "age": 34, "income": 4200, "debts": [{"monthly": 300}, {"monthly": 450}], "history": ["ok", "late", "ok", "ok"], "requested": 15000, "term": 48}}
# expect: value {'first': {'decision': 'manual', 'score': 70.2, 'reasons': ['debt ratio: 15.0 of 30', 'payment history: 30.0 of 40', 'income: 25.2 of 30'], 'blocked': []}, 'decisions': ['manual', 'rejected', 'rejected', 'rejected'], 'scores': [70.2, 70.2, 45.0, 40.2], 'blocked': ['adult']}
RULES = []


def rule(name, weight):
    def decorate(check):
        RULES.append((name, weight, check))
        return check

    return decorate


@rule("adult", None)
def _(a):
    return 18 <= a["age"] < 75


@rule("debt ratio", 30)
def _(a):
    ratio = (sum(d["monthly"] for d in a["debts"]) + a["requested"] / a["term"]) / a["income"]
    return 1.0 if ratio < 0.2 else 0.5 if ratio < 0.36 else 0


@rule("payment history", 40)
def _(a):
    return a["history"].count("ok") / len(a["history"])


@rule("income", 30)
def _(a):
    return min(a["income"] / 5000, 1)


def decide(a):
    score, reasons, blocked = 0, [], []
    for name, weight, check in RULES:
        outcome = check(a)
        if weight is None:
            if not outcome:
                blocked.append(name)
            continue
        points = round(outcome * weight, 1)
        score += points
        if outcome < 1:
            reasons.append(f"{name}: {points} of {weight}")
    decision = "rejected" if blocked else "approved" if score >= 75 else "manual" if score >= 50 else "rejected"
    return {"decision": decision, "score": score, "reasons": reasons, "blocked": blocked}


results = [decide(applicant), decide({**applicant, "age": 17}), decide(applicant | {"income": 2500}), decide({**applicant, "history": ["late"] * 4})]
{"first": results[0], "decisions": [r["decision"] for r in results], "scores": [r["score"] for r in results], "blocked": results[1]["blocked"]}
