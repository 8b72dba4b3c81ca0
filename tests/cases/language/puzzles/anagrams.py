# case: words with the same letters
# expect: value [['listen', 'silent', 'enlist'], ['elbow', 'below']]
words = ["listen", "silent", "enlist", "google", "elbow", "below", "cat"]
groups = {}
for w in words:
    groups.setdefault("".join(sorted(w)), []).append(w)
[g for g in groups.values() if len(g) > 1]
