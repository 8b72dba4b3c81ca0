# case: a dict sorted by its values
# expect: value [['bob', 'cid', 'ann'], {'ann': 3, 'cid': 5, 'bob': 9}, 'bob', 9]
scores = {"ann": 3, "bob": 9, "cid": 5}
best = sorted(scores, key=scores.get, reverse=True)
[best, dict(sorted(scores.items(), key=lambda kv: kv[1])), max(scores, key=scores.get), max(scores.values())]
